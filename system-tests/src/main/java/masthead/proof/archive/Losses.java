package masthead.proof.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masthead.system.newsroom.Desk;

/** What an import says that it could not take over, by item. */
public final class Losses {
    private final Map<Long, List<JsonNode>> byItem = new HashMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();

    private Losses() {}

    public static Losses of(Desk desk, String importId) {
        var losses = new Losses();
        desk.all("/imports/" + importId + "/losses").forEach(losses::add);
        return losses;
    }

    private void add(JsonNode loss) {
        kinds.merge(loss.path("kind").asText(), 1, Integer::sum);
        String item = loss.path("item").asText();
        if (item.matches("item:\\d+")) {
            byItem.computeIfAbsent(Long.parseLong(item.substring(5)), id -> new ArrayList<>())
                    .add(loss);
        }
    }

    /** How many of each kind. */
    public Map<String, Integer> kinds() {
        return kinds;
    }

    /** What is left of some missing words once each listed loss has taken its own. */
    public List<String> unexplained(long item, List<String> missing) {
        var rest = new ArrayList<>(missing);
        for (JsonNode loss : byItem.getOrDefault(item, List.of())) {
            Visible.words(loss.path("words").asText()).forEach(rest::remove);
        }
        return rest;
    }
}
