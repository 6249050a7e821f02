package masthead.proof.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import org.jsoup.nodes.Element;

/** All stories of a newsroom, as text that is the same for two newsrooms that hold the same, whatever ids they gave. */
public final class Imprint {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Imprint() {}

    /** Stories by their addresses: state, and what the page shows where there is one. */
    public static Map<String, String> of(Http reader, Desk desk) {
        var all = new TreeMap<String, String>();
        stories(desk).forEach((id, line) -> {
            String url = "/" + line.path("slug").asText();
            Element shown = line.path("state").asText().equals("published")
                    ? reader.get(url).expect(200).page().selectFirst("article.story")
                    : null;
            all.put(
                    url,
                    line.path("state").asText() + " " + line.path("kind").asText() + " "
                            + line.path("headline").asText() + " "
                            + (shown == null ? "" : shown.outerHtml().replaceAll(ID, "ID")));
        });
        return all;
    }

    /** The version of each story, by its id. */
    public static Map<String, String> versions(Desk desk) {
        var all = new TreeMap<String, String>();
        stories(desk)
                .keySet()
                .forEach(id -> all.put(id, desk.read("/articles/" + id).etag()));
        return all;
    }

    /** How many stories have each headline. */
    public static Map<String, Long> headlines(Desk desk) {
        return stories(desk).values().stream()
                .collect(Collectors.groupingBy(line -> line.path("headline").asText(), Collectors.counting()));
    }

    private static Map<String, JsonNode> stories(Desk desk) {
        var all = new TreeMap<String, JsonNode>();
        desk.all("/articles").forEach(line -> all.put(line.path("id").asText(), line));
        return all;
    }
}
