package masthead.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
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

/**
 * What readers get while services are killed, hang or have no database: old copies at once, and clean refusals. Three newsrooms
 * side by side, one for each way to be away; their outages begin together, so that none is measured while another one starts.
 */
public final class Stale {
    private static final int SECONDS = 300;
    private static final int READS_A_SECOND = 50;
    private static final int STRANGE_READS_A_SECOND = 5;
    private static final int STORIES = 10;
    private static final Duration WHOLE = Duration.ofMinutes(3);
    /** Longer than idle threads and connections are kept. */
    private static final long IDLE_MS = 40_000;

    private static final List<List<String>> AWAY =
            List.of(List.of("articles"), List.of("feed"), List.of("members"), List.of("articles", "feed", "members"));

    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Map<String, String> expected;
    private final int seconds;
    private final List<Object[]> rows = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int strangers;

    private Stale(RunningNewsroom newsroom, int seconds) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.expected = Shown.by(newsroom.staff().desk("editor"), STORIES).pages(reader);
        this.seconds = seconds;
    }

    /** A way in which services are away. */
    private record Way(String name, BiFunction<RunningNewsroom, List<String>, Outage> begin) {}

    /** @param arguments {@code --seconds N} for each outage, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var options = Options.of(arguments);
        int seconds = (int) options.number("--seconds", SECONDS);
        List<Way> ways = List.of(
                new Way("killed", Outage::killed),
                new Way("hanging", Outage::hanging),
                new Way("without database", Outage::withoutDatabase));
        var together = new Phaser(ways.size());
        var running = new ArrayList<RunningNewsroom>();
        ExecutorService each = Executors.newFixedThreadPool(ways.size());
        try {
            var table = new Table(
                            System.out,
                            "Services away for " + seconds + " s each, " + READS_A_SECOND
                                    + " reads a second in each of " + ways.size() + " newsrooms side by side")
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
            List<Future<Stale>> proofs = new ArrayList<>();
            for (Way way : ways) {
                var newsroom = RunningNewsroom.start(options.rest());
                running.add(newsroom);
                proofs.add(each.submit(() -> new Stale(newsroom, seconds).away(way, together)));
            }
            var failures = new ArrayList<String>();
            for (Future<Stale> proof : proofs) {
                proof.get().rows.forEach(table::row);
                failures.addAll(proof.get().failures);
            }
            table.list("What failed", failures);
            System.exit(failures.isEmpty() ? 0 : 1);
        } finally {
            each.shutdownNow();
            running.forEach(RunningNewsroom::close);
        }
    }

    private Stale away(Way way, Phaser together) throws InterruptedException {
        try {
            for (List<String> services : AWAY) {
                awaitWhole();
                together.arriveAndAwaitAdvance();
                String who = services.size() == 1 ? services.get(0) : "all three";
                during(who + " " + way.name, way.begin, services);
            }
            return this;
        } finally {
            together.arriveAndDeregister();
        }
    }

    private void during(String what, BiFunction<RunningNewsroom, List<String>, Outage> begin, List<String> services)
            throws InterruptedException {
        Processes.Held before = newsroom.processes().held("gateway");
        boolean articles = services.contains("articles");
        boolean feed = services.contains("feed");
        Readers known;
        Readers stories;
        Readers briefs;
        try (Outage outage = begin.apply(newsroom, services)) {
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
        Processes.Held after = newsroom.processes().held("gateway");
        rows.add(new Object[] {
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
            after.threads() + ", " + after.connections()
        });
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
