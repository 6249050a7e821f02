package masthead.system.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;

/**
 * Editors who write through the API without a pause: each begins a story, rewrites its working copy some times, publishes
 * it, and publishes a brief. They remember what was acknowledged, and can look whether it is still there.
 */
public final class Writers extends Load {
    private static final int REWRITES = 3;
    /** Before the next story, where one was refused. */
    private static final long PAUSE_MS = 200;

    private final Tally tally;
    private final Desk desk;
    /** What each thing must say, by its address, from its acknowledgement on. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    /** What the News Feed must say of each story, from the acknowledgement of its publication on. */
    private final Map<String, String> published = new ConcurrentHashMap<>();

    private Writers(Http http, Desk desk) {
        this.tally = new Tally(http);
        this.desk = desk;
    }

    public static Writers start(int many, Http http, Desk desk) {
        var writers = new Writers(http, desk);
        for (int i = 0; i < many; i++) {
            writers.begin("writer " + i, writers::write);
        }
        return writers;
    }

    private void write() throws InterruptedException {
        Draft draft = Newsroom.floodStory();
        Optional<Answer> begun = tally.send(desk.keyed(Request.json("POST", "/api/articles", draft.json())), 201);
        begun.map(answer -> answer.json().path("id").asText()).ifPresent(id -> {
            String path = "/articles/" + id + "/working-copy";
            acknowledged.put(path, draft.headline());
            for (int n = 1; n <= REWRITES; n++) {
                rewrite(path, draft.headline("Rewritten " + n + " times: " + draft.headline()));
            }
            if (replace("/articles/" + id, "/publication", Desk.object().put("revision", 1))) {
                published.put(id, draft.feedHeadline());
            }
        });
        brief();
        if (begun.isEmpty()) {
            Thread.sleep(PAUSE_MS);
        }
    }

    private void rewrite(String path, Draft anew) {
        if (replace(path, "", anew.json())) {
            acknowledged.put(path, anew.headline());
        } else {
            // Whether it was taken all the same is not known; the story must be there.
            acknowledged.put(path, anew.headline().replaceFirst("Rewritten . times: ", ""));
        }
    }

    private void brief() {
        ObjectNode draft = Newsroom.tramBrief();
        Optional<Answer> begun = tally.send(desk.keyed(Request.json("POST", "/api/briefs", draft)), 201);
        begun.map(answer -> answer.json().path("id").asText()).ifPresent(id -> {
            String path = "/briefs/" + id;
            acknowledged.put(path, draft.path("headline").asText());
            if (replace(path, "/publication", Desk.object())) {
                acknowledged.put(path, "\"state\":\"published\"");
            }
        });
    }

    /** Reads a thing and replaces it or a part of it; whether that was acknowledged. */
    private boolean replace(String path, String part, JsonNode wanted) {
        return tally.send(desk.keyed(Request.get("/api" + path)), 200)
                .flatMap(seen -> tally.send(
                        desk.keyed(Request.json("PUT", "/api" + path + part, wanted)
                                .with("If-Match", seen.etag())),
                        200))
                .isPresent();
    }

    /** How many writes and reads were sent so far. */
    public int asked() {
        return tally.asked();
    }

    public List<String> failures() {
        return tally.failures();
    }

    /** The failures that were neither a refusal nor a gateway timeout in words. */
    public List<String> wordless() {
        return tally.wordless();
    }

    /** The failures that were a gateway timeout in words. */
    public List<String> timedOut() {
        return tally.timedOut();
    }

    /** The longest that an answer took, in milliseconds. */
    public long slowest() {
        return tally.slowest();
    }

    /** How many things were acknowledged. */
    public int acknowledged() {
        return acknowledged.size();
    }

    /** How many stories readers were promised, each with an item in the News Feed. */
    public int published() {
        return published.size();
    }

    /** Published stories that have no item in the News Feed, more than one, or another. */
    public List<String> misfiled(Http http) {
        return FiledItems.of(http).misfiled(published, List::of);
    }

    /** What was acknowledged and is not there, or says something else. */
    public List<String> lost() {
        var lost = new ArrayList<String>();
        acknowledged.forEach((path, words) -> {
            Answer answer = desk.readPatiently(path);
            if (answer.status() != 200 || !answer.text().contains(words)) {
                lost.add(path + " was acknowledged with “" + words + "”: " + answer);
            }
        });
        return lost;
    }
}
