package masthead.deploy.imports;

import com.fasterxml.jackson.databind.JsonNode;

/** An import's report for people: one line a fact, indented as it is nested. */
final class Report {
    private Report() {}

    static String text(JsonNode report) {
        var text = new StringBuilder();
        add(text, report, "  ");
        return text.toString().stripTrailing();
    }

    /** One thing that could not be taken over, in a line. */
    static String loss(JsonNode loss) {
        return "  lost from " + loss.path("item").asText() + " “"
                + loss.path("title").asText() + "”: "
                + loss.path("kind").asText() + ": " + loss.path("reason").asText() + ": "
                + loss.path("words").asText();
    }

    private static void add(StringBuilder text, JsonNode node, String indent) {
        node.fields().forEachRemaining(field -> {
            text.append(indent).append(field.getKey());
            value(text, field.getValue(), indent);
        });
    }

    private static void value(StringBuilder text, JsonNode value, String indent) {
        if (value.isValueNode()) {
            text.append(": ").append(value.asText()).append('\n');
        } else if (value.isArray()) {
            text.append(": ").append(value.size()).append('\n');
            value.forEach(item -> text.append(indent)
                    .append("  - ")
                    .append(item.isValueNode() ? item.asText() : item.toString())
                    .append('\n'));
        } else {
            text.append('\n');
            add(text, value, indent + "  ");
        }
    }
}
