package masthead.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes trees of everything that the table of node types allows, with texts that try to break out. */
final class RandomTrees {
    private static final List<String> TEXTS = List.of(
            "At six exactly.",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='x",
            "&lt;b&gt; & &amp;",
            "]]><!--",
            "في السادسة",
            "🕯\n\ttab",
            "\u202e txet");
    private static final int DEEPEST = 6;

    private final Random random;

    RandomTrees(long seed) {
        random = new Random(seed);
    }

    String document() {
        return node(NodeType.DOC, 1).toString();
    }

    private ObjectNode node(NodeType type, int depth) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", type.wireName);
        attributes(node, type.attributes);
        if (type == NodeType.TEXT) {
            node.put("text", text());
            marks(node);
        }
        List<NodeType> allowed = type.content.types().stream()
                .filter(child -> depth < DEEPEST || child.content.mayBeEmpty() || !type.content.mayBeEmpty())
                .sorted()
                .toList();
        int count = allowed.isEmpty() ? 0 : (type.content.mayBeEmpty() ? 0 : 1) + random.nextInt(3);
        if (count > 0) {
            ArrayNode content = node.putArray("content");
            for (int i = 0; i < count; i++) {
                content.add(node(allowed.get(random.nextInt(allowed.size())), depth + 1));
            }
        }
        return node;
    }

    private void marks(ObjectNode node) {
        ArrayNode marks = node.putArray("marks");
        for (MarkType type : MarkType.values()) {
            if (random.nextInt(5) == 0) {
                attributes(marks.addObject().put("type", type.wireName), type.attributes);
            }
        }
    }

    private void attributes(ObjectNode node, Map<String, Attribute> known) {
        ObjectNode attributes = JsonNodeFactory.instance.objectNode();
        known.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> {
                    if (entry.getValue().required || random.nextBoolean()) {
                        value(attributes, entry.getKey(), entry.getValue());
                    }
                });
        if (!attributes.isEmpty()) {
            node.set("attrs", attributes);
        }
    }

    private void value(ObjectNode into, String name, Attribute kind) {
        switch (kind) {
            case HEADING_LEVEL -> into.put(name, 2 + random.nextInt(3));
            case LIST_START -> into.put(name, random.nextInt(100));
            case SPAN -> into.put(name, 1 + random.nextInt(3));
            case LINE -> into.put(name, text());
            case WORD -> into.put(name, "c++");
            case LANGUAGE -> into.put(name, "ar-EG");
            case DIRECTION -> into.put(name, "rtl");
            case FLAG -> into.put(name, random.nextBoolean());
            case PICTURE_SIZE -> into.put(name, "wide");
            case MEDIA -> into.put(name, Trees.HARBOUR);
            case LINK -> into.put(name, "https://example.org/?a=\u00e9&b='");
            case EMBED_ADDRESS -> into.put(name, "https://youtu.be/x?a='&b");
        }
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
