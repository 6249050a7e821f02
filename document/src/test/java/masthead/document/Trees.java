package masthead.document;

/** Trees that tests begin with. */
final class Trees {
    static final String HARBOUR = "0192f0c1-0000-7000-8000-000000000001";

    private Trees() {}

    static String doc(String... blocks) {
        return "{\"type\":\"doc\",\"content\":[" + String.join(",", blocks) + "]}";
    }

    static String paragraph(String text) {
        return "{\"type\":\"paragraph\",\"content\":[" + text(text) + "]}";
    }

    static String text(String text, String... marks) {
        return "{\"type\":\"text\",\"text\":" + quoted(text) + ",\"marks\":[" + String.join(",", marks) + "]}";
    }

    static String quoted(String text) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
    }

    static String harbour(String more) {
        return "{\"type\":\"picture\",\"attrs\":{\"media\":\"" + HARBOUR + "\"" + more + "}}";
    }
}
