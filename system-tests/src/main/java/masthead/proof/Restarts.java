package masthead.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masthead.system.http.Http;
import masthead.system.load.Readers;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;

/** What readers notice when each service is restarted once. */
public final class Restarts {
    private static final int READERS = 4;
    private static final int STORIES = 10;

    private Restarts() {}

    /** @param arguments more for {@code deploy/run}, such as {@code --production} */
    public static void main(String[] arguments) {
        var failures = new ArrayList<String>();
        try (var newsroom = RunningNewsroom.start(arguments)) {
            Map<String, String> expected = publish(newsroom.http(), newsroom.desk("editor"));
            var table = new Table(System.out, "Restarts under " + READERS + " readers")
                    .heads("restart of", "seconds", "requests", "slowest, ms", "failed");
            for (String service : List.of("articles", "feed", "members", "gateway")) {
                failures.addAll(restart(newsroom, service, expected, table));
            }
            table.list("What failed", failures);
        }
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    /** Pages, lists and feeds that the gateway keeps, and records that it asks a service for each time. */
    private static Map<String, String> publish(Http reader, Desk desk) {
        var expected = new LinkedHashMap<String, String>();
        for (int i = 0; i < STORIES; i++) {
            Story story = desk.publish(Newsroom.floodStory());
            String url = story.url();
            expected.put(url, story.draft().headline());
            expected.put("/api/content/articles" + url, story.draft().headline());
        }
        var draft = Newsroom.tramBrief();
        String brief = draft.path("headline").asText();
        expected.put("/brief/" + desk.publishBrief(draft).path("slug").asText(), brief);
        expected.put("/api/content/briefs", brief);
        expected.put("/news-feed", brief);
        expected.put("/", "</html>");
        expected.forEach(reader::await);
        return expected;
    }

    private static List<String> restart(
            RunningNewsroom newsroom, String service, Map<String, String> expected, Table table) {
        try (var readers = Readers.start(READERS, newsroom.http(), expected)) {
            long begun = System.nanoTime();
            newsroom.masthead("restart", service).done();
            long seconds = (System.nanoTime() - begun) / 1_000_000_000;
            readers.close();
            table.row(
                    service,
                    seconds,
                    readers.asked(),
                    readers.slowest(),
                    readers.failures().size());
            return readers.failures().stream()
                    .map(failure -> service + ": " + failure)
                    .toList();
        }
    }
}
