package masthead.document;

import static masthead.document.HtmlRendererTest.ALL;
import static masthead.document.Trees.doc;
import static masthead.document.Trees.harbour;
import static masthead.document.Trees.paragraph;
import static masthead.document.Trees.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What must hold for every tree, tried with random ones. */
class PropertiesTest {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "figure",
            "picture",
            "source",
            "img",
            "figcaption",
            "span",
            "hr",
            "pre",
            "code",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "strong",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "br");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "lang",
            "dir",
            "start",
            "href",
            "rel",
            "src",
            "srcset",
            "sizes",
            "type",
            "width",
            "height",
            "loading",
            "alt",
            "role",
            "aria-label",
            "aria-labelledby",
            "tabindex",
            "scope",
            "colspan",
            "rowspan");

    @Property(tries = 300)
    void aTreeOfTheTableIsTakenAndComesBackEqual(@ForAll long seed) {
        String json = new RandomTrees(seed).document();

        Document document = Document.parse(json);

        assertThat(Document.parse(document.toJson().toString())).isEqualTo(document);
    }

    @Property(tries = 300)
    void aPageHoldsOnlyWhatWeWriteAndAllTheText(@ForAll long seed) {
        Document document = Document.parse(new RandomTrees(seed).document());

        Element body = Jsoup.parseBodyFragment(document.toHtml(ALL)).body();

        for (Element element : body.children().select("*")) {
            assertThat(ELEMENTS).contains(element.normalName());
            element.attributes().forEach(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
            assertThat(element.attr("href").matches("(?s)|https?://.*|mailto:.*|tel:.*|/.*|#.*"))
                    .isTrue();
        }
        document.toJson()
                .findValuesAsText("text")
                .forEach(text -> assertThat(body.wholeText()).contains(text));
    }

    @Property(tries = 300)
    void noTextBreaksOutOfItsPlace(@ForAll @StringLength(min = 1, max = 60) String hostile) {
        String clean = hostile.codePoints()
                .filter(c -> Limits.clean(Character.toString(c)) && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("<img src=x onerror=y>\"'&lt;")
                .toString();
        Document document = Document.parse(doc(paragraph(clean), harbour(",\"alt\":" + quoted(clean))));

        var page = Jsoup.parseBodyFragment(document.toHtml(ALL));

        assertThat(page.expectFirst("p").wholeText()).isEqualTo(clean);
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("img").attr("alt")).isEqualTo(clean);
        assertThat(page.select("[onerror]")).isEmpty();
    }
}
