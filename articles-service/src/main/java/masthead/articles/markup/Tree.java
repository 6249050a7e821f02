package masthead.articles.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes nodes of a document's tree. */
final class Tree {
    private Tree() {}

    static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    /** The node's attributes, to write to. */
    static ObjectNode attributes(ObjectNode node) {
        return node.withObjectProperty("attrs");
    }

    /** The node's content, to write to. */
    static ArrayNode content(ObjectNode node) {
        return node.withArrayProperty("content");
    }

    static boolean is(JsonNode node, String type) {
        return node.path("type").asText().equals(type);
    }
}
