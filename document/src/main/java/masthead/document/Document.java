package masthead.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import masthead.document.DocumentRejected.Fault;
import org.jspecify.annotations.Nullable;

/** A checked tree. Whoever holds one can render it without looking again. */
public final class Document {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode root;

    private Document(JsonNode root) {
        this.root = root;
    }

    /** A document without a word. */
    public static Document empty() {
        return new Document(JsonNodeFactory.instance.objectNode().put("type", "doc"));
    }

    /**
     * Checks a tree.
     *
     * @throws DocumentRejected listing everything that is wrong with it
     */
    public static Document of(JsonNode tree) {
        List<Fault> faults = Checker.check(tree);
        if (!faults.isEmpty()) {
            throw new DocumentRejected(faults);
        }
        return new Document(tree.deepCopy());
    }

    /**
     * Reads and checks a tree's JSON text.
     *
     * @throws DocumentRejected listing everything that is wrong with it
     */
    public static Document parse(String json) {
        if (json.length() > Limits.JSON) {
            throw new DocumentRejected(
                    List.of(new Fault("", "is too large; at most " + Limits.JSON + " characters of JSON")));
        }
        try {
            return of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new DocumentRejected(List.of(new Fault("", "is not JSON: " + e.getOriginalMessage())));
        }
    }

    /** The tree; a copy that the caller may keep. */
    public JsonNode toJson() {
        return root.deepCopy();
    }

    /** The page's HTML, escaped by context. Pictures that {@code pictures} doesn't know are left out. */
    public String toHtml(Pictures pictures) {
        return new HtmlRenderer(pictures).render(root);
    }

    /** The words as a reader gets them: a line a block, blank lines between paragraphs, captions included. */
    public String toText() {
        return new TextRenderer().render(root);
    }

    /** How many words there are to read; see {@link Words}. */
    public int words() {
        return Words.count(toText());
    }

    /** The pictures that it shows, in order. */
    public Set<UUID> pictures() {
        var found = new LinkedHashSet<UUID>();
        walk(root, node -> {
            if (is(node, NodeType.PICTURE)) {
                found.add(media(node));
            }
        });
        return found;
    }

    static boolean is(JsonNode node, NodeType type) {
        return node.path("type").asText().equals(type.wireName);
    }

    static NodeType type(JsonNode node) {
        return NodeType.named(node.path("type").asText()).orElseThrow();
    }

    static @Nullable String attribute(JsonNode node, String name) {
        JsonNode value = node.path("attrs").path(name);
        return value.isMissingNode() || value.isNull() || value.asText().isEmpty() ? null : value.asText();
    }

    static UUID media(JsonNode picture) {
        return UUID.fromString(picture.path("attrs").path("media").textValue());
    }

    static List<JsonNode> children(JsonNode node) {
        var children = new ArrayList<JsonNode>();
        node.path("content").forEach(children::add);
        return children;
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visit) {
        visit.accept(node);
        node.path("content").forEach(child -> walk(child, visit));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document document && document.root.equals(root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }
}
