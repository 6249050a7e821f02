package masthead.document;

import static masthead.document.Document.attribute;
import static masthead.document.Document.children;
import static masthead.document.Document.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import masthead.document.Pictures.PictureFile;
import masthead.document.Pictures.ShownPicture;
import org.jspecify.annotations.Nullable;

/** Makes a document's HTML, in the classes of the site's style sheet. */
final class HtmlRenderer {
    private static final String SIZES = "(min-width: 48rem) 38rem, 100vw";
    private static final String SIZES_WIDE = "(min-width: 86rem) 58rem, 100vw";

    private final Pictures pictures;
    private final Html html = new Html();
    private final Map<String, Integer> anchors = new HashMap<>();
    private int boxes;

    HtmlRenderer(Pictures pictures) {
        this.pictures = pictures;
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
            case PARAGRAPH -> textBlock("p", node);
            case HEADING -> heading(node);
            case BULLET_LIST -> list("ul", node);
            case ORDERED_LIST -> list("ol", node);
            case BLOCKQUOTE -> {
                html.open("blockquote", "lang", attribute(node, "lang"), "dir", attribute(node, "dir"));
                blocks(node);
                html.close("blockquote");
            }
            case PULL_QUOTE -> pullQuote(node);
            case PICTURE -> picture(node);
            case HORIZONTAL_RULE -> html.open("hr");
            case CODE_BLOCK -> {
                html.open("pre").open("code");
                children(node).forEach(text -> html.text(text.path("text").asText()));
                html.close("code").close("pre");
            }
            case TABLE -> table(node);
            case EMBED -> embed(node);
            case FACT_BOX -> factBox(node);
            default -> throw new IllegalStateException("No block: " + type(node));
        }
    }

    private void textBlock(String element, JsonNode node) {
        html.open(element, "lang", attribute(node, "lang"), "dir", attribute(node, "dir"));
        inline(node);
        html.close(element);
    }

    private void heading(JsonNode node) {
        String element = "h" + node.path("attrs").path("level").asInt();
        html.open(element, "id", anchor(node), "lang", attribute(node, "lang"), "dir", attribute(node, "dir"));
        inline(node);
        html.close(element);
    }

    /** An address for a heading, made of its words; the second of the same words gets a number. */
    private String anchor(JsonNode node) {
        String words = new TextRenderer().render(node).toLowerCase(java.util.Locale.ROOT);
        String slug = words.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String base = "h-" + (slug.length() > 60 ? slug.substring(0, 60) : slug);
        int count = anchors.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "-" + count;
    }

    private void list(String element, JsonNode node) {
        String start = attribute(node, "start");
        html.open(element, "start", "1".equals(start) ? null : start);
        for (JsonNode item : children(node)) {
            html.open("li");
            List<JsonNode> parts = children(item);
            for (int i = 0; i < parts.size(); i++) {
                boolean bare = i == 0
                        && type(parts.get(i)) == NodeType.PARAGRAPH
                        && attribute(parts.get(i), "lang") == null
                        && attribute(parts.get(i), "dir") == null;
                if (bare) {
                    inline(parts.get(i));
                } else {
                    block(parts.get(i));
                }
            }
            html.close("li");
        }
        html.close(element);
    }

    private void pullQuote(JsonNode node) {
        html.open("blockquote", "class", "quote hang").open("p");
        inline(node);
        html.close("p");
        String attribution = attribute(node, "attribution");
        if (attribution != null) {
            html.open("footer").text(attribution).close("footer");
        }
        html.close("blockquote");
    }

    private void picture(JsonNode node) {
        pictures.shown(UUID.fromString(node.path("attrs").path("media").textValue()))
                .ifPresent(shown -> figure(node, shown));
    }

    private void figure(JsonNode node, ShownPicture shown) {
        boolean wide = "wide".equals(attribute(node, "size"));
        html.open("figure", "class", wide ? "wide" : null);
        html.open("picture");
        html.open(
                "source",
                "type",
                "image/webp",
                "srcset",
                sourceSet(shown, "image/webp"),
                "sizes",
                wide ? SIZES_WIDE : SIZES);
        List<PictureFile> jpegs = files(shown, "image/jpeg");
        PictureFile largest = jpegs.get(jpegs.size() - 1);
        PictureFile plain = jpegs.get(Math.min(2, jpegs.size() - 1));
        String alt = attribute(node, "alt");
        html.open(
                "img",
                "src",
                plain.url(),
                "srcset",
                sourceSet(shown, "image/jpeg"),
                "sizes",
                wide ? SIZES_WIDE : SIZES,
                "width",
                String.valueOf(largest.width()),
                "height",
                String.valueOf(largest.height()),
                "loading",
                "lazy",
                "alt",
                alt == null ? "" : alt);
        html.close("picture");
        caption(attribute(node, "caption"), attribute(node, "credit"));
        html.close("figure");
    }

    private void caption(@Nullable String caption, @Nullable String credit) {
        if (caption == null && credit == null) {
            return;
        }
        html.open("figcaption", "class", "caption");
        if (caption != null) {
            html.text(caption).text(" ");
        }
        if (credit != null) {
            html.open("span", "class", "credit").text("Picture: " + credit).close("span");
        }
        html.close("figcaption");
    }

    private static List<PictureFile> files(ShownPicture shown, String type) {
        return shown.files().stream().filter(file -> file.type().equals(type)).toList();
    }

    private static String sourceSet(ShownPicture shown, String type) {
        return String.join(
                ", ",
                files(shown, type).stream()
                        .map(file -> file.url() + " " + file.width() + "w")
                        .toList());
    }

    private void table(JsonNode node) {
        String caption = attribute(node, "caption");
        html.open(
                "div",
                "class",
                "table",
                "role",
                "region",
                "aria-label",
                caption == null ? "Table" : caption,
                "tabindex",
                "0");
        html.open("table");
        if (caption != null) {
            html.open("caption").text(caption).close("caption");
        }
        for (JsonNode row : children(node)) {
            html.open("tr");
            children(row).forEach(this::cell);
            html.close("tr");
        }
        html.close("table").close("div");
    }

    private void cell(JsonNode cell) {
        String element = type(cell) == NodeType.TABLE_HEADER ? "th" : "td";
        html.open(element, "colspan", span(cell, "colspan"), "rowspan", span(cell, "rowspan"));
        List<JsonNode> parts = children(cell);
        if (parts.size() == 1 && type(parts.get(0)) == NodeType.PARAGRAPH) {
            inline(parts.get(0));
        } else {
            parts.forEach(this::block);
        }
        html.close(element);
    }

    private static @Nullable String span(JsonNode cell, String name) {
        String value = attribute(cell, name);
        return "1".equals(value) ? null : value;
    }

    /** Our own words and a plain link: the reader's browser asks the provider for nothing. */
    private void embed(JsonNode node) {
        String url = node.path("attrs").path("url").textValue();
        String provider = Provider.of(url).map(Provider::label).orElse("elsewhere");
        String title = attribute(node, "title");
        html.open("figure", "class", "embed").open("p");
        html.open("a", "href", url, "rel", "external noopener");
        html.text(title == null ? "See this on " + provider : title + " (" + provider + ")");
        html.close("a").close("p").close("figure");
    }

    private void factBox(JsonNode node) {
        String title = attribute(node, "title");
        String id = "facts-" + ++boxes;
        html.open("div", "class", "facts", "role", "note", "aria-labelledby", title == null ? null : id);
        if (title != null) {
            html.open("h2", "id", id).text(title).close("h2");
        }
        blocks(node);
        html.close("div");
    }

    private void inline(JsonNode node) {
        for (JsonNode child : children(node)) {
            if (type(child) == NodeType.HARD_BREAK) {
                html.open("br");
            } else {
                text(child);
            }
        }
    }

    private void text(JsonNode node) {
        var marks = new EnumMap<MarkType, JsonNode>(MarkType.class);
        node.path("marks")
                .forEach(mark ->
                        marks.put(MarkType.named(mark.path("type").asText()).orElseThrow(), mark));
        marks.forEach((type, mark) -> html.open(
                element(type),
                "href",
                type == MarkType.LINK ? attribute(mark, "href") : null,
                "lang",
                type == MarkType.LANGUAGE ? attribute(mark, "lang") : null,
                "dir",
                type == MarkType.LANGUAGE ? attribute(mark, "dir") : null));
        html.text(node.path("text").textValue());
        var inside = List.copyOf(marks.keySet());
        for (int i = inside.size() - 1; i >= 0; i--) {
            html.close(element(inside.get(i)));
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
