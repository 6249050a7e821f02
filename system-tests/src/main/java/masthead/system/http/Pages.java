package masthead.system.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists that are answered a page at a time, each with the cursor of the next. */
public final class Pages {
    private Pages() {}

    /**
     * All items.
     *
     * @param page gives a page; takes what its query ends with, nothing for the first
     */
    public static List<JsonNode> all(Function<String, JsonNode> page) {
        var all = new ArrayList<JsonNode>();
        String after = "";
        do {
            JsonNode one = page.apply(after);
            one.path("items").forEach(all::add);
            after = one.path("next").isTextual() ? "&after=" + one.path("next").asText() : "";
        } while (!after.isEmpty());
        return all;
    }
}
