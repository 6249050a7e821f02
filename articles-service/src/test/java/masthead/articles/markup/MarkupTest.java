package masthead.articles.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.markup.Markup.Converted;
import masthead.articles.markup.Markup.Source;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private static final UUID QUAY = UUID.fromString("019ab000-0000-7000-8000-0000000000aa");
    private static final String UPLOADS = "https://old.varnholm.example/wp-content/uploads/";

    /** An archive with one picture that is there, and one that isn't. */
    private static final Attachments ARCHIVE = new Attachments() {
        private final Attachment quay =
                new Attachment(20, UPLOADS + "quay.jpg", QUAY, "Quay", "Cranes", "The quay", "Ilse Marrow");
        private final Attachment drowned = new Attachment(21, UPLOADS + "drowned.jpg", null, "", "Waves", "", "");

        @Override
        public Optional<Attachment> byId(long id) {
            return id == 20 ? Optional.of(quay) : id == 21 ? Optional.of(drowned) : Optional.empty();
        }

        @Override
        public Optional<Attachment> byAddress(String address) {
            return List.of(quay, drowned).stream()
                    .filter(one -> one.address().equals(address))
                    .findFirst();
        }

        @Override
        public List<Attachment> of(long item) {
            return item == 1 ? List.of(quay) : List.of();
        }
    };

    @Test
    void classicTextIsParagraphsAtBlankLinesAndBreaksAtLineFeeds() {
        assertThat(outline("One\ntwo\n\n<b>three</b>")).isEqualTo("paragraph(One|two) paragraph([bold]three)");
    }

    @Test
    void inBlockMarkupLineFeedsMeanNothing() {
        assertThat(outline("<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->"))
                .isEqualTo("paragraph(One two)");
    }

    @Test
    void headingsAreOfTheLevelsThatAStoryHas() {
        assertThat(outline("<h1>a</h1><h3>b</h3><h6>c</h6>")).isEqualTo("heading2(a) heading3(b) heading4(c)");
    }

    @Test
    void definitionListsBecomeListsAndNestedListsStayNested() {
        assertThat(outline("<dl><dt>Ebb</dt><dd>Water goes.</dd></dl>"))
                .isEqualTo("bulletList(listItem(paragraph([bold]Ebb) paragraph(Water goes.)))");
        assertThat(outline("<ol><li>a<ul><li>b</li></ul></li></ol>"))
                .isEqualTo("orderedList(listItem(paragraph(a) bulletList(listItem(paragraph(b)))))");
    }

    @Test
    void aTableWithinATableIsReadInOrder() {
        assertThat(outline("<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>"))
                .isEqualTo("table(tableRow(tableCell(paragraph(a)) tableCell(paragraph(b) paragraph(c))))");
    }

    @Test
    void aCaptionGivesItsCreditAndAPictureWithoutOneKeepsThatOfItsFile() {
        assertThat(attributes("[caption id=\"attachment_20\"]<img src=\"" + UPLOADS
                        + "quay.jpg\" alt=\"Fog\" /> At six (Photo: Bo Lund)[/caption]"))
                .isEqualTo(
                        "{\"media\":\"" + QUAY + "\",\"alt\":\"Fog\",\"credit\":\"Bo Lund\",\"caption\":\"At six\"}");
        assertThat(attributes("<img src=\"" + UPLOADS + "quay.jpg\" />"))
                .isEqualTo("{\"media\":\"" + QUAY + "\",\"alt\":\"Cranes\",\"credit\":\"Ilse Marrow\"}");
    }

    @Test
    void ofAPictureThatIsGoneTheCaptionStays() {
        Converted converted = converted(
                "<figure><img src=\"" + UPLOADS + "drowned.jpg\" /><figcaption>High water</figcaption></figure>");

        assertThat(outline(converted)).isEqualTo("paragraph(High water)");
        assertThat(converted.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.PICTURE);
    }

    @Test
    void aGalleryWithoutNumbersShowsWhatWasUploadedToTheText() {
        assertThat(outline("[gallery]")).isEqualTo("picture");
    }

    @Test
    void filmsOfProvidersAreEmbedsAndFilesOfSoundAreLinks() {
        assertThat(outline("https://www.youtube.com/watch?v=abcdefghijk")).isEqualTo("embed");
        assertThat(outline("[audio src=\"https://sounds.example/tide.mp3\"]")).isEqualTo("paragraph([link]tide.mp3)");
    }

    @Test
    void formsProgramsAndUnknownShortcodesAreLossesAndTheWordsWithinStay() {
        Converted converted = converted(
                "<form><input value=\"x\"></form><script>run()</script>[box tone=\"red\"]Kept[/box] a [word]");

        assertThat(outline(converted)).isEqualTo("paragraph(Kept a [word])");
        assertThat(converted.losses())
                .extracting(Loss::kind)
                .containsExactlyInAnyOrder(Loss.Kind.FORM, Loss.Kind.SCRIPT, Loss.Kind.SHORTCODE);
    }

    @Test
    void linksToTheOldSiteBecomePathsOfThisOneAndDangerousOnesAreGivenUp() {
        assertThat(converted("<a href=\"http://www.old.varnholm.example/2019/03/04/the-quay/\">Quay</a>")
                        .document()
                        .toJson()
                        .toString())
                .contains("\"href\":\"/2019/03/04/the-quay\"");
        Converted dangerous = converted("<a href=\"javascript:alert(1)\">Click</a>");
        assertThat(outline(dangerous)).isEqualTo("paragraph(Click)");
        assertThat(dangerous.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.LINK);
    }

    @Test
    void textFromRightToLeftSaysSo() {
        assertThat(converted("<p dir=\"rtl\">مرحبا</p>").document().toJson().toString())
                .contains("\"dir\":\"rtl\"");
    }

    @Test
    void brokenMarkupLosesNoWord() {
        assertThat(converted("<p>One <b>two <i>three</b> four</i><td>five</p></div>six < seven")
                        .document()
                        .toText())
                .containsSubsequence("One", "two", "three", "four", "five", "six", "seven");
    }

    private static Converted converted(String html) {
        return new Markup(Site.at("https://old.varnholm.example"), ARCHIVE)
                .convert(new Source(1, html, "https://old.varnholm.example/2019/03/04/the-quay/", "en"));
    }

    private static String attributes(String html) {
        return converted(html)
                .document()
                .toJson()
                .path("content")
                .get(0)
                .path("attrs")
                .toString();
    }

    private static String outline(String html) {
        return outline(converted(html));
    }

    private static String outline(Converted converted) {
        return inside(converted.document().toJson());
    }

    private static String inside(JsonNode node) {
        var text = new StringBuilder();
        for (JsonNode child : node.path("content")) {
            String type = child.path("type").asText();
            switch (type) {
                case "text" ->
                    text.append(marks(child)).append(child.path("text").asText());
                case "hardBreak" -> text.append('|');
                default -> {
                    String within = inside(child);
                    text.append(text.isEmpty() ? "" : " ")
                            .append(type)
                            .append(child.path("attrs").path("level").asText())
                            .append(within.isEmpty() ? "" : "(" + within + ")");
                }
            }
        }
        return text.toString();
    }

    private static String marks(JsonNode text) {
        var marks = new StringBuilder();
        text.path("marks")
                .forEach(mark ->
                        marks.append('[').append(mark.path("type").asText()).append(']'));
        return marks.toString();
    }
}
