package masthead.document;

import static masthead.document.Document.attribute;
import static masthead.document.Document.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes text with its marks. A mark that goes on over several pieces of text stays open, so that a link with a bold word in
 * it is one link.
 */
final class InlineRenderer {
    private final Html html;
    private final List<JsonNode> open = new ArrayList<>();
    private int breaks;

    InlineRenderer(Html html) {
        this.html = html;
    }

    void render(JsonNode parent) {
        for (JsonNode child : parent.path("content")) {
            if (type(child) == NodeType.HARD_BREAK) {
                breaks++;
            } else {
                marked(child);
            }
        }
        closeTo(0);
        breakLines();
    }

    private void breakLines() {
        for (; breaks > 0; breaks--) {
            html.open("br");
        }
    }

    private void marked(JsonNode text) {
        List<JsonNode> wanted = outermostFirst(text.path("marks"));
        int same = 0;
        while (same < open.size() && same < wanted.size() && same(open.get(same), wanted.get(same))) {
            same++;
        }
        closeTo(same);
        breakLines();
        wanted.subList(same, wanted.size()).forEach(this::begin);
        html.text(text.path("text").textValue());
    }

    private static List<JsonNode> outermostFirst(JsonNode marks) {
        var ordered = new ArrayList<JsonNode>();
        marks.forEach(ordered::add);
        ordered.sort(Comparator.comparing(InlineRenderer::kind));
        return ordered;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return kind(one) == kind(other) && one.path("attrs").equals(other.path("attrs"));
    }

    private static MarkType kind(JsonNode mark) {
        return MarkType.named(mark.path("type").asText()).orElseThrow();
    }

    private void begin(JsonNode mark) {
        html.open(
                element(kind(mark)),
                "href",
                attribute(mark, "href"),
                "lang",
                attribute(mark, "lang"),
                "dir",
                attribute(mark, "dir"));
        open.add(mark);
    }

    private void closeTo(int size) {
        while (open.size() > size) {
            html.close(element(kind(open.remove(open.size() - 1))));
        }
    }

    private static String element(MarkType type) {
        return switch (type) {
            case LINK -> "a";
            case LANGUAGE -> "span";
            case BOLD -> "strong";
            case ITALIC -> "em";
            case UNDERLINE -> "u";
            case STRIKE -> "s";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
            case CODE -> "code";
        };
    }
}
