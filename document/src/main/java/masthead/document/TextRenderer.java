package masthead.document;

import static masthead.document.Document.attribute;
import static masthead.document.Document.children;
import static masthead.document.Document.type;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Makes plain words of a node: what a reader would hear read aloud. */
final class TextRenderer {
    private final StringBuilder out = new StringBuilder();

    String render(JsonNode node) {
        append(node);
        return out.toString().strip();
    }

    private void append(JsonNode node) {
        switch (type(node)) {
            case TEXT -> out.append(node.path("text").textValue());
            case HARD_BREAK -> out.append('\n');
            case PARAGRAPH, HEADING, CODE_BLOCK -> {
                children(node).forEach(this::append);
                gap();
            }
            case PULL_QUOTE -> {
                children(node).forEach(this::append);
                gap();
                line(attribute(node, "attribution"));
            }
            case PICTURE -> {
                line(attribute(node, "caption"));
                line(attribute(node, "credit"));
            }
            case TABLE -> {
                line(attribute(node, "caption"));
                children(node).forEach(this::append);
            }
            case FACT_BOX, EMBED -> {
                line(attribute(node, "title"));
                children(node).forEach(this::append);
            }
            default -> children(node).forEach(this::append);
        }
    }

    private void line(@Nullable String text) {
        if (text != null) {
            out.append(text);
            gap();
        }
    }

    private void gap() {
        if (!out.isEmpty()) {
            out.append("\n\n");
        }
    }
}
