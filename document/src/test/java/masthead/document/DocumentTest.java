package masthead.document;

import static masthead.document.Trees.HARBOUR;
import static masthead.document.Trees.doc;
import static masthead.document.Trees.harbour;
import static masthead.document.Trees.paragraph;
import static masthead.document.Trees.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.document.DocumentRejected.Fault;
import masthead.document.Pictures.PictureFile;
import masthead.document.Pictures.ShownPicture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    private static final Pictures NONE = media -> Optional.empty();
    private static final Pictures ALL = media -> Optional.of(new ShownPicture(List.of(
            new PictureFile(320, 200, "image/webp", "/media/a/1/original-320.webp"),
            new PictureFile(320, 200, "image/jpeg", "/media/a/1/original-320.jpg"),
            new PictureFile(640, 400, "image/jpeg", "/media/a/1/original-640.jpg"))));

    @Test
    void aTreeComesBackEqual() {
        Document document = Document.parse(doc(paragraph("At six exactly."), harbour(",\"alt\":\"Cranes\"")));

        assertThat(Document.of(document.toJson())).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"script\"} | content[0].type | must be one of",
                "{\"type\":\"heading\",\"attrs\":{\"level\":1}} | content[0].attrs.level | must be 2, 3 or 4",
                "{\"type\":\"heading\"} | content[0].attrs.level | must be 2, 3 or 4",
                "{\"type\":\"paragraph\",\"attrs\":{\"style\":\"x\"}} | content[0].attrs.style | is no attribute here",
                "{\"type\":\"paragraph\",\"onclick\":\"x\"} | content[0].onclick | is no field of a node",
                "{\"type\":\"paragraph\",\"text\":\"x\"} | content[0] | has text or marks",
                "{\"type\":\"bulletList\"} | content[0] | is empty",
                "{\"type\":\"picture\",\"attrs\":{\"media\":\"../x\"}} | content[0].attrs.media | must be the id of an uploaded picture",
                "{\"type\":\"embed\",\"attrs\":{\"url\":\"https://youtube.com.evil.test/x\"}} | content[0].attrs.url | must be an https address of a provider",
                "{\"type\":\"horizontalRule\",\"content\":[]} | none | none",
                "7 | content[0] | must be a node",
            })
    void whatADocumentMayNotHoldIsRefusedWithItsPlace(String block, String place, String message) {
        DocumentRejected refused = catchThrowableOfType(DocumentRejected.class, () -> Document.parse(doc(block)));

        if (place.equals("none")) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.faults()).hasSize(1);
            assertThat(refused.faults().get(0).place()).isEqualTo(place);
            assertThat(refused.faults().get(0).message()).startsWith(message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "//evil.test/x",
                "vbscript:x",
                "relative",
                "https:",
                "http:///x"
            })
    void aLinkThatCouldDoHarmIsRefused(String href) {
        String mark = "{\"type\":\"link\",\"attrs\":{\"href\":" + Trees.quoted(href) + "}}";
        String tree = doc("{\"type\":\"paragraph\",\"content\":[" + text("x", mark) + "]}");

        DocumentRejected refused = catchThrowableOfType(DocumentRejected.class, () -> Document.parse(tree));

        assertThat(refused.faults())
                .extracting(Fault::place)
                .containsExactly("content[0].content[0].marks[0].attrs.href");
    }

    @Test
    void everythingWrongIsListedAtOnce() {
        DocumentRejected refused = catchThrowableOfType(
                DocumentRejected.class,
                () -> Document.parse(doc("{\"type\":\"heading\"}", "{\"type\":\"nope\"}", "{\"type\":\"table\"}")));

        assertThat(refused.faults()).hasSize(3);
    }

    @Test
    void aTreeThatIsTooDeepIsRefused() {
        String tree = paragraph("deep");
        for (int i = 0; i < Limits.DEPTH; i++) {
            tree = "{\"type\":\"blockquote\",\"content\":[" + tree + "]}";
        }
        String deep = doc(tree);

        DocumentRejected refused = catchThrowableOfType(DocumentRejected.class, () -> Document.parse(deep));

        assertThat(refused).hasMessageContaining("nested too deeply");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String half = paragraph("x".repeat(Limits.TEXT / 2 + 1));

        DocumentRejected refused = catchThrowableOfType(DocumentRejected.class, () -> Document.parse(doc(half, half)));

        assertThat(refused).hasMessageContaining("too long");
    }

    @Test
    void controlCharactersAreRefused() {
        DocumentRejected refused =
                catchThrowableOfType(DocumentRejected.class, () -> Document.parse(doc(paragraph("a\u0000b"))));

        assertThat(refused).hasMessageContaining("control characters");
    }

    @Test
    void aPictureWithoutFilesIsLeftOutAndComesWithThem() {
        Document document = Document.parse(doc(harbour(",\"caption\":\"The quay\",\"credit\":\"M. Holloran\"")));

        assertThat(document.pictures()).containsExactly(UUID.fromString(HARBOUR));
        assertThat(document.toHtml(NONE)).isEmpty();
        var figure = Jsoup.parse(document.toHtml(ALL)).expectFirst("figure");
        assertThat(figure.select("img").attr("width")).isEqualTo("640");
        assertThat(figure.select("figcaption").text()).isEqualTo("The quay Picture: M. Holloran");
    }

    @Test
    void headingsOfTheSameWordsGetAddressesOfTheirOwn() {
        String heading = "{\"type\":\"heading\",\"attrs\":{\"level\":2},\"content\":[" + text("Six o’clock") + "]}";

        String html = Document.parse(doc(heading, heading)).toHtml(NONE);

        assertThat(Jsoup.parse(html).select("h2").eachAttr("id")).containsExactly("h-six-o-clock", "h-six-o-clock-2");
    }

    @Test
    void anEmbedIsOurOwnWordsAndAPlainLink() {
        String html = Document.parse(doc("{\"type\":\"embed\",\"attrs\":{\"url\":\"https://youtu.be/x\"}}"))
                .toHtml(NONE);

        assertThat(html).contains("See this on YouTube").doesNotContain("iframe");
    }

    @Test
    void wordsAreCountedAndMinutesRoundedUp() {
        Document document = Document.parse(doc(paragraph("Fifty-eight megawatts, it’s 2.1 million.")));

        assertThat(document.words()).isEqualTo(Words.count("Fifty-eight megawatts, it’s 2.1 million."));
        assertThat(Words.count("Вода повернулася в місто")).isEqualTo(4);
        assertThat(Words.minutes(238)).isEqualTo(1);
        assertThat(Words.minutes(239)).isEqualTo(2);
    }

    @Test
    void anExcerptIsNeverCutInsideAWord() {
        assertThat(Words.excerpt("The windows go dark, floor by floor", 22)).isEqualTo("The windows go dark…");
        assertThat(Words.excerpt("Short", 22)).isEqualTo("Short");
    }

    @Property(tries = 300)
    void noTextBreaksOutOfItsPlace(@ForAll @StringLength(min = 1, max = 60) String hostile) {
        String clean = hostile.codePoints()
                .filter(c -> Limits.clean(Character.toString(c)) && !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("<img src=x onerror=y>\"'&lt;")
                .toString();
        Document document = Document.parse(doc(paragraph(clean), harbour(",\"alt\":" + Trees.quoted(clean))));

        var page = Jsoup.parseBodyFragment(document.toHtml(ALL));

        assertThat(page.expectFirst("p").wholeText()).isEqualTo(clean);
        assertThat(page.select("img")).hasSize(1);
        assertThat(page.select("img").attr("alt")).isEqualTo(clean);
        assertThat(page.select("[onerror]")).isEmpty();
    }
}
