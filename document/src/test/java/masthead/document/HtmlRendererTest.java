package masthead.document;

import static masthead.document.Trees.doc;
import static masthead.document.Trees.harbour;
import static masthead.document.Trees.paragraph;
import static masthead.document.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import masthead.document.Pictures.PictureFile;
import masthead.document.Pictures.ShownPicture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    static final Pictures NONE = media -> Optional.empty();
    static final Pictures ALL = media -> Optional.of(new ShownPicture(List.of(
            new PictureFile(320, 200, "image/webp", "/media/a/1/original-320.webp"),
            new PictureFile(320, 200, "image/jpeg", "/media/a/1/original-320.jpg"),
            new PictureFile(640, 400, "image/jpeg", "/media/a/1/original-640.jpg"))));

    private static String html(String... blocks) {
        return Document.parse(doc(blocks)).toHtml(ALL);
    }

    private static Element page(String... blocks) {
        return Jsoup.parseBodyFragment(html(blocks)).body();
    }

    @Test
    void aPictureWithoutFilesIsLeftOutAndComesWithThem() {
        Document document = Document.parse(doc(harbour(",\"caption\":\"The quay\",\"credit\":\"M. Holloran\"")));

        assertThat(document.toHtml(NONE)).isEmpty();
        assertThat(document.toHtml(media -> Optional.of(new ShownPicture(List.of()))))
                .isEmpty();
        assertThat(document.toHtml(ALL)).isEqualTo("""
            <figure><picture>\
            <source type="image/webp" srcset="/media/a/1/original-320.webp 320w" sizes="(min-width: 48rem) 38rem, 100vw">\
            <img src="/media/a/1/original-640.jpg" srcset="/media/a/1/original-320.jpg 320w, /media/a/1/original-640.jpg 640w" \
            sizes="(min-width: 48rem) 38rem, 100vw" width="640" height="400" loading="lazy" alt=""></picture>\
            <figcaption class="caption">The quay <span class="credit">Picture: M. Holloran</span></figcaption></figure>\
            """);
    }

    @Test
    void aWidePictureSaysSo() {
        assertThat(page(harbour(",\"size\":\"wide\"")).select("figure.wide img").attr("sizes"))
                .startsWith("(min-width: 86rem)");
    }

    @Test
    void aDecorativePictureIsSilent() {
        assertThat(page(harbour(",\"alt\":\"Cranes\",\"decorative\":true"))
                        .select("img")
                        .attr("alt"))
                .isEmpty();
    }

    @Test
    void headingsOfTheSameWordsGetAddressesOfTheirOwn() {
        String six = "{\"type\":\"heading\",\"attrs\":{\"level\":2},\"content\":[" + text("Six o’clock") + "]}";
        String sly = "{\"type\":\"heading\",\"attrs\":{\"level\":3},\"content\":[" + text("Six o’clock 2") + "]}";

        assertThat(page(six, six, sly, six).select("h2, h3").eachAttr("id"))
                .containsExactly(
                        "text-six-o-clock", "text-six-o-clock-2", "text-six-o-clock-2-2", "text-six-o-clock-3");
    }

    @Test
    void aLinkWithABoldWordIsOneLink() {
        String link = "{\"type\":\"link\",\"attrs\":{\"href\":\"/a\"}}";
        String bold = "{\"type\":\"bold\"}";

        assertThat(html("{\"type\":\"paragraph\",\"content\":["
                        + text("the ", link) + "," + text("whole", bold, link) + "," + text(" list", link) + ","
                        + text(" of it") + "]}"))
                .isEqualTo("<p><a href=\"/a\">the <strong>whole</strong> list</a> of it</p>");
    }

    @Test
    void anEmbedIsOurOwnWordsAndAPlainLink() {
        String html = html("{\"type\":\"embed\",\"attrs\":{\"url\":\"https://youtu.be/x?a=1&b\"}}");

        assertThat(html)
                .isEqualTo("<figure class=\"embed\"><p><a href=\"https://youtu.be/x?a=1&amp;b\" "
                        + "rel=\"external noopener\">See this on YouTube</a> "
                        + "<span class=\"address\">https://youtu.be/x?a=1&amp;b</span></p></figure>");
    }

    @Test
    void aTableHasAHeadAndCanBeScrolledByKeyboard() {
        String head = "{\"type\":\"tableRow\",\"content\":[{\"type\":\"tableHeader\",\"content\":[" + paragraph("MW")
                + "]},{\"type\":\"tableHeader\"}]}";
        String row = "{\"type\":\"tableRow\",\"content\":[{\"type\":\"tableHeader\",\"content\":[" + paragraph("58")
                + "]},{\"type\":\"tableCell\",\"attrs\":{\"rowspan\":2},\"content\":[" + paragraph("a") + ","
                + paragraph("b") + "]}]}";

        String html =
                html("{\"type\":\"table\",\"attrs\":{\"caption\":\"Tonight\"},\"content\":[" + head + "," + row + "]}");

        assertThat(html)
                .isEqualTo("<div class=\"table\" role=\"region\" aria-label=\"Tonight\" tabindex=\"0\">"
                        + "<table><caption>Tonight</caption>"
                        + "<thead><tr><th scope=\"col\">MW</th><th scope=\"col\"></th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">58</th><td rowspan=\"2\"><p>a</p><p>b</p></td></tr></tbody>"
                        + "</table></div>");
    }

    @Test
    void aPullQuoteAndAFactBoxHaveTheMarkupOfTheSite() {
        String quote = "{\"type\":\"pullQuote\",\"attrs\":{\"attribution\":\"E. Korven\"},\"content\":["
                + text("My aunt") + "]}";
        String box =
                "{\"type\":\"factBox\",\"attrs\":{\"title\":\"In figures\"},\"content\":[" + paragraph("58") + "]}";

        assertThat(html(quote))
                .isEqualTo("<figure class=\"quote hang\"><blockquote><p>My aunt</p></blockquote><figcaption>E."
                        + " Korven</figcaption></figure>");
        assertThat(html(quote.replace("My aunt", "“My aunt”")))
                .startsWith("<figure class=\"quote quote--marked hang\">");
        assertThat(html(box, box))
                .startsWith("<div class=\"facts\" role=\"note\" aria-labelledby=\"facts-1\">"
                        + "<h2 id=\"facts-1\">In figures</h2><p>58</p></div>")
                .contains("id=\"facts-2\"");
    }

    @Test
    void listsCodeAndBreaksKeepTheirShape() {
        String item = "{\"type\":\"listItem\",\"content\":[" + paragraph("one") + "]}";
        String list = "{\"type\":\"orderedList\",\"attrs\":{\"start\":8},\"content\":[" + item + "]}";
        String code = "{\"type\":\"codeBlock\",\"attrs\":{\"language\":\"sql\"},\"content\":[" + text("a <\n b") + "]}";
        String lines =
                "{\"type\":\"paragraph\",\"content\":[" + text("a") + ",{\"type\":\"hardBreak\"}," + text("b") + "]}";

        assertThat(html(list, code, lines))
                .isEqualTo("<ol start=\"8\"><li>one</li></ol><pre dir=\"auto\" tabindex=\"0\"><code"
                        + " class=\"language-sql\">a &lt;\n"
                        + " b</code></pre><p>a<br>b</p>");
    }

    @Test
    void textInAnotherLanguageSaysWhichAndInWhichDirection() {
        String arabic = "{\"type\":\"paragraph\",\"attrs\":{\"lang\":\"ar\",\"dir\":\"rtl\"},\"content\":["
                + text("في السادسة") + "]}";
        String word = "{\"type\":\"paragraph\",\"content\":["
                + text("місто", "{\"type\":\"language\",\"attrs\":{\"lang\":\"uk\"}}") + "]}";
        String list = "{\"type\":\"bulletList\",\"attrs\":{\"dir\":\"rtl\"},\"content\":[{\"type\":\"listItem\"}]}";

        assertThat(html(arabic, word, list))
                .isEqualTo("<p lang=\"ar\" dir=\"rtl\">في السادسة</p><p><span lang=\"uk\">місто</span></p>"
                        + "<ul dir=\"rtl\"><li></li></ul>");
    }
}
