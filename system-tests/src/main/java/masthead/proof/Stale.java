package masthead.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.load.Readers;
import masthead.system.newsroom.Shown;
import masthead.system.run.Outage;
import masthead.system.run.Processes;
import masthead.system.run.RunningNewsroom;

/** What readers get while services are killed, hang or have no database: old copies at once, and clean refusals. */
public final class Stale {
    private static final int SECONDS = 300;
    private static final int READS_A_SECOND = 50;
    private static final int STRANGE_READS_A_SECOND = 5;
    private static final int STORIES = 10;
    private static final Duration WHOLE = Duration.ofMinutes(3);
    /** Longer than idle threads and connections are kept. */
    private static final long IDLE_MS = 40_000;

    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Map<String, String> expected;
    private final int seconds;
    private final Table table;
    private final List<String> failures = new ArrayList<>();
    private int strangers;

    private Stale(RunningNewsroom newsroom, int seconds, Table table) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.expected = Shown.by(newsroom.staff().desk("editor"), STORIES).pages(reader);
        this.seconds = seconds;
        this.table = table;
    }

    /** A way in which services are away. */
    private interface Way extends BiFunction<RunningNewsroom, List<String>, Outage> {}

    /** @param arguments {@code --seconds N} for each outage, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws InterruptedException {
        var options = Options.of(arguments);
        int seconds = (int) options.number("--seconds", SECONDS);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            var table = new Table(
                            System.out,
                            "Services away for " + seconds + " s each, " + READS_A_SECOND + " reads a second")
                    .heads(
                            "away",
                            "known pages read",
                            "median, ms",
                            "p99, ms",
                            "worst, ms",
                            "said to be old",
                            "unknown pages read",
                            "p99, ms",
                            "worst, ms",
                            "failed",
                            "gateway's threads, connections before",
                            "after");
            var proof = new Stale(newsroom, seconds, table);
            Map<String, Way> ways = new LinkedHashMap<>();
            ways.put("killed", Outage::killed);
            ways.put("hanging", Outage::hanging);
            ways.put("without database", Outage::withoutDatabase);
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                for (String service : List.of("articles", "feed", "members")) {
                    proof.during(service + " " + way.getKey(), way.getValue(), List.of(service));
                }
            }
            proof.during("all three killed", Outage::killed, List.of("articles", "feed", "members"));
            table.list("What failed", proof.failures);
            System.exit(proof.failures.isEmpty() ? 0 : 1);
        }
    }

    private void during(String what, Way way, List<String> services) throws InterruptedException {
        awaitWhole();
        Processes.Held before = newsroom.processes().held("gateway");
        boolean articles = services.contains("articles");
        boolean feed = services.contains("feed");
        Readers known;
        Readers stories;
        Readers briefs;
        try (Outage outage = way.apply(newsroom, services)) {
            known = Readers.start(READS_A_SECOND, reader, expected);
            stories = Readers.start(STRANGE_READS_A_SECOND, reader, strange("/never-asked-"), articles ? 503 : 404);
            briefs = Readers.start(STRANGE_READS_A_SECOND, reader, strange("/brief/never-asked-"), feed ? 503 : 404);
            Thread.sleep(seconds * 1_000L);
            known.close();
            stories.close();
            briefs.close();
        }
        awaitWhole();
        Thread.sleep(IDLE_MS);
        var unknown = new ArrayList<>(stories.times());
        unknown.addAll(briefs.times());
        var failed = new ArrayList<>(known.failures());
        failed.addAll(stories.failures());
        failed.addAll(briefs.failures());
        failed.forEach(failure -> failures.add(what + ": " + failure));
        var times = new Figures(known.times());
        table.row(
                what,
                known.asked(),
                times.median(),
                times.p99(),
                times.worst(),
                known.old(),
                unknown.size(),
                new Figures(unknown).p99(),
                new Figures(unknown).worst(),
                failed.size(),
                before.threads() + ", " + before.connections(),
                newsroom.processes().held("gateway").threads() + ", "
                        + newsroom.processes().held("gateway").connections());
    }

    private IntFunction<String> strange(String prefix) {
        int set = ++strangers;
        return number -> prefix + set + "-" + number;
    }

    private void awaitWhole() throws InterruptedException {
        if (!newsroom.awaitWhole(WHOLE, () -> true)) {
            throw new IllegalStateException("Not whole again after the outage: " + newsroom.log());
        }
    }
}
