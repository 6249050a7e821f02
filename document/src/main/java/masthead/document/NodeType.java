package masthead.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of node that a document may hold: what stands in it and which attributes it has. */
enum NodeType {
    DOC("doc", Content.BLOCKS, Map.of()),
    PARAGRAPH("paragraph", Content.INLINE, tongue()),
    HEADING("heading", Content.INLINE, tongueAnd("level", Attribute.HEADING_LEVEL)),
    BULLET_LIST("bulletList", Content.LIST_ITEMS, tongue()),
    ORDERED_LIST("orderedList", Content.LIST_ITEMS, tongueAnd("start", Attribute.LIST_START)),
    LIST_ITEM("listItem", Content.FLOW, Map.of()),
    BLOCKQUOTE("blockquote", Content.FLOW, tongue()),
    PULL_QUOTE("pullQuote", Content.INLINE, tongueAnd("attribution", Attribute.LINE)),
    PICTURE(
            "picture",
            Content.NONE,
            Map.of(
                    "media", Attribute.MEDIA,
                    "alt", Attribute.LINE,
                    "decorative", Attribute.FLAG,
                    "caption", Attribute.LINE,
                    "credit", Attribute.LINE,
                    "size", Attribute.PICTURE_SIZE)),
    HORIZONTAL_RULE("horizontalRule", Content.NONE, Map.of()),
    CODE_BLOCK("codeBlock", Content.TEXT, Map.of("language", Attribute.WORD)),
    TABLE("table", Content.ROWS, tongueAnd("caption", Attribute.LINE)),
    TABLE_ROW("tableRow", Content.CELLS, Map.of()),
    TABLE_HEADER("tableHeader", Content.FLOW, Map.of("colspan", Attribute.SPAN, "rowspan", Attribute.SPAN)),
    TABLE_CELL("tableCell", Content.FLOW, Map.of("colspan", Attribute.SPAN, "rowspan", Attribute.SPAN)),
    EMBED("embed", Content.NONE, Map.of("url", Attribute.EMBED_ADDRESS, "title", Attribute.LINE)),
    FACT_BOX("factBox", Content.FLOW, tongueAnd("title", Attribute.LINE)),
    HARD_BREAK("hardBreak", Content.NONE, Map.of()),
    TEXT("text", Content.NONE, Map.of());

    private static final Map<String, NodeType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(type -> type.wireName, Function.identity()));

    final String wireName;
    final Content content;
    final Map<String, Attribute> attributes;

    NodeType(String wireName, Content content, Map<String, Attribute> attributes) {
        this.wireName = wireName;
        this.content = content;
        this.attributes = attributes;
    }

    /** What text in another language than the story's says of itself. */
    private static Map<String, Attribute> tongue() {
        return Map.of("lang", Attribute.LANGUAGE, "dir", Attribute.DIRECTION);
    }

    private static Map<String, Attribute> tongueAnd(String name, Attribute attribute) {
        return Map.of("lang", Attribute.LANGUAGE, "dir", Attribute.DIRECTION, name, attribute);
    }

    static Optional<NodeType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What may stand in a node. */
    enum Content {
        NONE,
        TEXT,
        INLINE,
        FLOW,
        BLOCKS,
        LIST_ITEMS,
        ROWS,
        CELLS;

        /** The types that may stand here. */
        Set<NodeType> types() {
            return switch (this) {
                case NONE -> Set.of();
                case TEXT -> Set.of(NodeType.TEXT);
                case INLINE -> Set.of(NodeType.TEXT, HARD_BREAK);
                case FLOW ->
                    Set.of(
                            PARAGRAPH,
                            HEADING,
                            BULLET_LIST,
                            ORDERED_LIST,
                            BLOCKQUOTE,
                            CODE_BLOCK,
                            PICTURE,
                            TABLE,
                            EMBED,
                            HORIZONTAL_RULE);
                case BLOCKS ->
                    Set.of(
                            PARAGRAPH,
                            HEADING,
                            BULLET_LIST,
                            ORDERED_LIST,
                            BLOCKQUOTE,
                            CODE_BLOCK,
                            PICTURE,
                            TABLE,
                            EMBED,
                            HORIZONTAL_RULE,
                            PULL_QUOTE,
                            FACT_BOX);
                case LIST_ITEMS -> Set.of(LIST_ITEM);
                case ROWS -> Set.of(TABLE_ROW);
                case CELLS -> Set.of(TABLE_HEADER, TABLE_CELL);
            };
        }

        /** Whether a node with this content is nonsense when it is empty. */
        boolean mayBeEmpty() {
            return this != LIST_ITEMS && this != ROWS && this != CELLS;
        }
    }
}
