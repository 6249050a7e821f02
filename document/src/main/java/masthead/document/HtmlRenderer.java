package masthead.document;

import static masthead.document.Document.attribute;
import static masthead.document.Document.children;
import static masthead.document.Document.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a document's HTML, in the classes of the site's style sheet. */
final class HtmlRenderer {
    private static final String MARKS = "“„«‹‘‚\"'";

    private final Html html = new Html();
    private final InlineRenderer text = new InlineRenderer(html);
    private final TableRenderer tables = new TableRenderer(html, this::bareOrBlocks);
    private final Anchors anchors = new Anchors();
    private final FigureRenderer figures;
    private int boxes;

    HtmlRenderer(Pictures pictures) {
        figures = new FigureRenderer(pictures, html);
    }

    String render(JsonNode root) {
        blocks(root);
        return html.toString();
    }

    private void blocks(JsonNode parent) {
        children(parent).forEach(this::block);
    }

    private void block(JsonNode node) {
        switch (type(node)) {
            case PARAGRAPH -> textBlock("p", null, node);
            case HEADING -> textBlock("h" + node.path("attrs").path("level").asInt(), anchors.of(node), node);
            case BULLET_LIST -> list("ul", node);
            case ORDERED_LIST -> list("ol", node);
            case BLOCKQUOTE -> quotation(node);
            case PULL_QUOTE -> pullQuote(node);
            case PICTURE -> figures.picture(node);
            case HORIZONTAL_RULE -> html.open("hr");
            case CODE_BLOCK -> code(node);
            case TABLE -> tables.render(node);
            case EMBED -> figures.embed(node);
            case FACT_BOX -> factBox(node);
            default -> throw new IllegalStateException("No block: " + type(node));
        }
    }

    private void textBlock(String element, @Nullable String id, JsonNode node) {
        html.open(element, "id", id, "lang", attribute(node, "lang"), "dir", attribute(node, "dir"));
        text.render(node);
        html.close(element);
    }

    private void list(String element, JsonNode node) {
        String start = attribute(node, "start");
        html.open(
                element,
                "start",
                "1".equals(start) ? null : start,
                "lang",
                attribute(node, "lang"),
                "dir",
                attribute(node, "dir"));
        for (JsonNode item : children(node)) {
            html.open("li");
            List<JsonNode> parts = children(item);
            for (int i = 0; i < parts.size(); i++) {
                boolean last = i + 1 == parts.size();
                if (i == 0 && bare(parts.get(0)) && (last || isList(parts.get(1)))) {
                    text.render(parts.get(0));
                } else {
                    block(parts.get(i));
                }
            }
            html.close("li");
        }
        html.close(element);
    }

    /** A paragraph that needs no element, because the item or cell that it stands in is one. */
    private static boolean bare(JsonNode node) {
        return type(node) == NodeType.PARAGRAPH && attribute(node, "lang") == null && attribute(node, "dir") == null;
    }

    private static boolean isList(JsonNode node) {
        return type(node) == NodeType.BULLET_LIST || type(node) == NodeType.ORDERED_LIST;
    }

    private void bareOrBlocks(JsonNode cell) {
        List<JsonNode> parts = children(cell);
        if (parts.size() == 1 && bare(parts.get(0))) {
            text.render(parts.get(0));
        } else {
            parts.forEach(this::block);
        }
    }

    private void quotation(JsonNode node) {
        html.open("blockquote", "lang", attribute(node, "lang"), "dir", attribute(node, "dir"));
        blocks(node);
        html.close("blockquote");
    }

    /** Who said it stands outside what was said, as HTML has it; reader modes, which drop a footer, keep it there. */
    private void pullQuote(JsonNode node) {
        html.open(
                "figure",
                "class",
                marked(node) ? "quote quote--marked hang" : "quote hang",
                "lang",
                attribute(node, "lang"),
                "dir",
                attribute(node, "dir"));
        html.open("blockquote").open("p");
        text.render(node);
        html.close("p").close("blockquote");
        String attribution = attribute(node, "attribution");
        if (attribution != null) {
            html.open("figcaption").text(attribution).close("figcaption");
        }
        html.close("figure");
    }

    /** Whether it begins with a mark, which hangs into the margin. */
    private static boolean marked(JsonNode node) {
        String words = new TextRenderer().render(node);
        return !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
    }

    /**
     * Code has the direction of its own first letters, whatever stands around it; its language is a class for style sheets. Long
     * lines are scrolled to, by keyboard, too.
     */
    private void code(JsonNode node) {
        String language = attribute(node, "language");
        html.open("pre", "dir", "auto", "tabindex", "0")
                .open("code", "class", language == null ? null : "language-" + language);
        children(node).forEach(piece -> html.text(piece.path("text").textValue()));
        html.close("code").close("pre");
    }

    private void factBox(JsonNode node) {
        String title = attribute(node, "title");
        String id = "facts-" + ++boxes;
        html.open(
                "div",
                "class",
                "facts",
                "role",
                "note",
                "aria-labelledby",
                title == null ? null : id,
                "lang",
                attribute(node, "lang"),
                "dir",
                attribute(node, "dir"));
        if (title != null) {
            html.open("h2", "id", id).text(title).close("h2");
        }
        blocks(node);
        html.close("div");
    }
}
