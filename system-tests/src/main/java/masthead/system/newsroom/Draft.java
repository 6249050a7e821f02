package masthead.system.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A story as the API takes it. Each method returns another draft with that one thing changed. */
public record Draft(ObjectNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Draft of(String headline) {
        return new Draft(JSON.createObjectNode()).headline(headline);
    }

    public Draft headline(String headline) {
        return with("headline", headline);
    }

    public Draft slug(String slug) {
        return with("slug", slug);
    }

    public Draft kind(String kind) {
        return with("kind", kind);
    }

    public Draft standfirst(String standfirst) {
        return with("standfirst", standfirst);
    }

    /** With these paragraphs as its whole text. */
    public Draft text(String... paragraphs) {
        ArrayNode content = JSON.createArrayNode();
        for (String paragraph : paragraphs) {
            content.addObject()
                    .put("type", "paragraph")
                    .putArray("content")
                    .addObject()
                    .put("type", "text")
                    .put("text", paragraph);
        }
        return body(content);
    }

    /** With these blocks as its whole text. */
    public Draft body(ArrayNode blocks) {
        return with("body", JSON.createObjectNode().put("type", "doc").set("content", blocks));
    }

    /** With one block more at the end of its text. */
    public Draft block(JsonNode block) {
        ArrayNode blocks = json.path("body").path("content").deepCopy();
        return body(blocks.add(block));
    }

    public Draft section(String id) {
        return with("section", id);
    }

    public Draft topic(String id) {
        return with("topics", JSON.createArrayNode().add(id));
    }

    public Draft by(String author) {
        ArrayNode authors = JSON.createArrayNode();
        authors.addObject().put("id", author);
        return with("authors", authors);
    }

    public Draft leadPicture(String media, String alt, String caption, String credit) {
        return with(
                "leadPicture",
                JSON.createObjectNode()
                        .put("media", media)
                        .put("alt", alt)
                        .put("caption", caption)
                        .put("credit", credit));
    }

    /** With one editor's note, which travels with the story's card. */
    public Draft note(String kind, String place, String text) {
        ArrayNode notes = JSON.createArrayNode();
        notes.addObject()
                .put("kind", kind)
                .put("place", place)
                .put("text", text)
                .put("travels", true);
        return with("notes", notes);
    }

    public Draft feedItem(String headline, String text) {
        return with(
                "feedItem", JSON.createObjectNode().put("headline", headline).put("text", text));
    }

    /** With anything the API may or may not take. */
    public Draft with(String field, JsonNode value) {
        ObjectNode changed = json.deepCopy();
        changed.set(field, value);
        return new Draft(changed);
    }

    private Draft with(String field, String value) {
        return with(field, JSON.getNodeFactory().textNode(value));
    }

    public String headline() {
        return json.path("headline").asText();
    }

    /** The wished address. */
    public String slug() {
        return json.path("slug").asText();
    }

    /** What the News Feed is to say of it. */
    public String feedHeadline() {
        return json.path("feedItem").path("headline").asText();
    }
}
