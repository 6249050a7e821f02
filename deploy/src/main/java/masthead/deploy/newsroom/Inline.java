package masthead.deploy.newsroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Within a line: {@code *emphasis*}, {@code **weight**} and {@code [words](address)}. */
final class Inline {
    private static final Pattern MARKED =
            Pattern.compile("\\*\\*(?<bold>.+?)\\*\\*|\\*(?<italic>.+?)\\*|\\[(?<words>[^]]+)]\\((?<address>[^)]+)\\)");

    private Inline() {}

    static void add(ArrayNode into, String line) {
        Matcher marked = MARKED.matcher(line);
        int at = 0;
        while (marked.find()) {
            text(into, line.substring(at, marked.start()));
            add(into, marked);
            at = marked.end();
        }
        text(into, line.substring(at));
    }

    private static void add(ArrayNode into, Matcher marked) {
        if (marked.group("bold") != null) {
            mark(text(into, marked.group("bold")), "bold");
        } else if (marked.group("italic") != null) {
            mark(text(into, marked.group("italic")), "italic");
        } else {
            mark(text(into, marked.group("words")), "link").putObject("attrs").put("href", marked.group("address"));
        }
    }

    private static ObjectNode mark(ObjectNode text, String type) {
        return text.putArray("marks").addObject().put("type", type);
    }

    private static ObjectNode text(ArrayNode into, String text) {
        ObjectNode node = into.objectNode().put("type", "text").put("text", text);
        if (!text.isEmpty()) {
            into.add(node);
        }
        return node;
    }
}
