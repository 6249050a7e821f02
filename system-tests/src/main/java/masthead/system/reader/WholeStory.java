package masthead.system.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;

/** A story that has every part that a story can have, a block of each type in its text among them. */
public final class WholeStory {
    public static final String HEADLINE = "Four people, one pencil and the sea";
    public static final String STANDFIRST =
            "Every evening at twenty to six somebody in Varnholm decides whether the sea may come in. They would rather not be thanked.";
    public static final String CAPTION = "The barrier at dusk, a minute after it was closed.";
    public static final String CREDIT = "Joris Tann";
    public static final String TOP_NOTE = "The names of two keepers were changed at their wish.";
    public static final String FOOT_NOTE = "Our photographer’s brother works at the lock.";
    public static final String CORRECTION = "It closes at twenty to six, not at six as we first wrote.";
    public static final String CLARIFICATION = "The pilot in the story is retired.";

    private WholeStory() {}

    /** The story, with this picture wherever one stands. */
    static Draft with(String picture) {
        ArrayNode notes = new ObjectMapper().createArrayNode();
        notes.add(note("source-protection", "top", TOP_NOTE));
        notes.add(note("disclosure", "foot", FOOT_NOTE));
        return Draft.of(HEADLINE)
                .slug("four-people-one-pencil")
                .standfirst(STANDFIRST)
                .body(text(picture))
                .with("notes", notes)
                .leadPicture(picture, "A low wall of steel across the mouth of a harbour", CAPTION, CREDIT)
                .feedItem("Who closes the barrier", "Four people and a pencil. We sat with them for a night.");
    }

    private static JsonNode note(String kind, String place, String text) {
        return Desk.object()
                .put("kind", kind)
                .put("place", place)
                .put("text", text)
                .put("travels", place.equals("top"));
    }

    /** What a reader reads of its text, a block a line, in their order; captions and titles among it. */
    public static List<String> lines() {
        var lines = new ArrayList<String>();
        text("").forEach(block -> lines(block, lines));
        return lines;
    }

    private static void lines(JsonNode block, List<String> lines) {
        JsonNode attributes = block.path("attrs");
        boolean box = block.path("type").asText().equals("factBox");
        boolean table = block.path("type").asText().equals("table");
        if (box || table) {
            lines.add(attributes.path("title").asText(attributes.path("caption").asText()));
        }
        if (block.path("content").path(0).path("type").asText().equals("text")) {
            var line = new StringBuilder();
            block.path("content")
                    .forEach(piece -> line.append(piece.path("text").asText()));
            lines.add(line.toString());
        } else {
            block.path("content").forEach(inner -> lines(inner, lines));
        }
        if (block.path("type").asText().equals("picture") && attributes.has("caption")) {
            lines.add(attributes.path("caption").asText() + " Picture: "
                    + attributes.path("credit").asText());
        }
        if (attributes.has("url")) {
            lines.add(attributes.path("title").asText() + " (YouTube) "
                    + attributes.path("url").asText());
        }
        if (attributes.has("attribution")) {
            lines.add(attributes.path("attribution").asText());
        }
    }

    private static ArrayNode text(String picture) {
        try (InputStream blocks = WholeStory.class.getResourceAsStream("whole-story.json")) {
            String json = new String(
                    java.util.Objects.requireNonNull(blocks).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return (ArrayNode) new ObjectMapper().readTree(json.replace("PICTURE", picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
