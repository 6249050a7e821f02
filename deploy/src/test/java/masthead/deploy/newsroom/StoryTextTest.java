package masthead.deploy.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import org.junit.jupiter.api.Test;

class StoryTextTest {
    @Test
    void aLineIsAParagraphWithItsMarks() {
        assertThat(blocks("The water came *early*, **high**, see [the port](/section/port)."))
                .isEqualTo(json("""
                        [{"type":"paragraph","content":[
                          {"type":"text","text":"The water came "},
                          {"type":"text","text":"early","marks":[{"type":"italic"}]},
                          {"type":"text","text":", "},
                          {"type":"text","text":"high","marks":[{"type":"bold"}]},
                          {"type":"text","text":", see "},
                          {"type":"text","text":"the port","marks":[{"type":"link","attrs":{"href":"/section/port"}}]},
                          {"type":"text","text":"."}]}]
                        """));
    }

    @Test
    void linesOfOneListAreOneList() {
        assertThat(blocks("- one", "- two", "after", "- other"))
                .extracting(block ->
                        block.path("type").asText() + block.path("content").size())
                .containsExactly("bulletList2", "paragraph1", "bulletList1");
    }

    @Test
    void theFirstRowOfATableIsItsHead() {
        JsonNode rows = blocks("| Year | Level |", "| 2025 | 3 m |").get(0).path("content");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).path("content"))
                .hasSize(2)
                .allMatch(cell -> cell.path("type").asText().equals("tableHeader"));
        assertThat(rows.get(1).at("/content/1/content/0/content/0/text").asText())
                .isEqualTo("3 m");
    }

    @Test
    void aFactBoxHoldsWhatStandsInIt() {
        JsonNode blocks = blocks("[] The numbers", "inside", "[]", "outside");

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).at("/attrs/title").asText()).isEqualTo("The numbers");
        assertThat(blocks.get(0).path("content")).hasSize(1);
    }

    @Test
    void aPictureIsNamedByItsKey() {
        assertThat(blocks("! quay | The quay at dawn | At dawn | Ada Quill")
                        .get(0)
                        .path("attrs"))
                .isEqualTo(json("""
                        {"media":"id of quay","size":"wide","alt":"The quay at dawn","caption":"At dawn","credit":"Ada Quill"}
                        """));
    }

    @Test
    void aPictureWithoutItsWordsIsRefused() {
        assertThatThrownBy(() -> blocks("! quay | The quay"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("quay");
    }

    @Test
    void headingsAndQuotationsAreWhatTheySay() {
        assertThat(blocks("## What now", "> We stay.", "\" Never again | Ada"))
                .extracting(block -> block.path("type").asText())
                .containsExactly("heading", "blockquote", "pullQuote");
    }

    private static JsonNode blocks(String... lines) {
        return StoryText.document(Json.mapper().valueToTree(lines), key -> "id of " + key)
                .path("content");
    }

    private static JsonNode json(String text) {
        return Json.read(text, "expected");
    }
}
