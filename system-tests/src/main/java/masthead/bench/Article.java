package masthead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.run.Folder;
import masthead.system.run.RunningNewsroom;

/** Readers' pages beside nginx with the same bytes, in production mode: requests a second, processor time, latency, memory. */
public final class Article {
    private static final int STORIES = 10_000;
    private static final int NEVER_READ = 500;
    private static final int SECONDS = 10;
    private static final int HANDS = 4;
    private static final long BETWEEN_BRIEFS_MS = 10_000;

    private final RunningNewsroom newsroom;
    private final Http gateway;
    private final Desk desk;
    private final Wrk wrk;

    private Article(RunningNewsroom newsroom, Wrk wrk) {
        this.newsroom = newsroom;
        this.gateway = newsroom.alone("gateway");
        // The edge bounds how much one address may write.
        this.desk = newsroom.staff().desk("editor", gateway);
        this.wrk = wrk;
    }

    /**
     * Measures.
     *
     * @param arguments {@code --times N} stories, {@code --seconds N} for each run, then more for {@code deploy/run}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        int stories = (int) options.number("--times", STORIES);
        int seconds = (int) options.number("--seconds", SECONDS);
        var more = new ArrayList<>(List.of("--production"));
        more.addAll(List.of(options.rest()));
        Path folder = Files.createTempDirectory("bench-");
        try (var newsroom = RunningNewsroom.start(more.toArray(String[]::new))) {
            var bench = new Article(newsroom, new Wrk(folder, seconds));
            List<String> all = bench.publish(stories + NEVER_READ);
            bench.measure(folder, all.subList(0, stories), all.subList(stories, all.size()));
        } finally {
            Folder.delete(folder);
        }
    }

    /** Publishes stories by several hands; their addresses. */
    private List<String> publish(int stories) {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            return IntStream.range(0, stories)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> desk.publish(Newsroom.floodStory()).url(), hands))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            hands.shutdown();
        }
    }

    private void measure(Path folder, List<String> stories, List<String> neverRead)
            throws IOException, InterruptedException {
        var served = new ArrayList<>(stories);
        served.add("/");
        var briefs = new Thread(this::writeBriefs, "briefs");
        briefs.setDaemon(true);
        briefs.start();
        try (Nginx nginx = Nginx.start(folder, gateway, served)) {
            var ours = new Server(
                    "gateway",
                    newsroom.port("gateway"),
                    List.of(newsroom.processes().pid("gateway")));
            var comparison = new Comparison(wrk, nginx.asServer(), List.of(ours));
            comparison.run(Case.ofReaders(stories));
            comparison.print("The gateway beside nginx with the same bytes, both without HAProxy, --production");
            alone(comparison, ours, neverRead);
        } finally {
            briefs.interrupt();
        }
    }

    private void writeBriefs() {
        try {
            while (true) {
                desk.publishBrief(Newsroom.tramBrief());
                Thread.sleep(BETWEEN_BRIEFS_MS);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    /** What nginx has nothing to compare with. */
    private void alone(Comparison comparison, Server gateway, List<String> neverRead)
            throws IOException, InterruptedException {
        var list = new Case("lists", List.of("/api/content/articles?limit=15"), Map.of());
        comparison.once(gateway, list);
        Comparison.Run lists = comparison.once(gateway, list);
        var misses = new Figures(misses(neverRead));
        new Table(System.out, "The gateway alone")
                .heads("what", "figure")
                .row(
                        "content API, 15 articles a page: requests/s",
                        Math.round(lists.result().rate()))
                .row("content API: p50 and p99, ms", Comparison.latencies(List.of(lists)))
                .row("content API: errors", lists.result().errors())
                .row("an article that nobody has read, one after the other: p50, ms", misses.median())
                .row("the same: p99, ms", misses.p99())
                .row("pages kept", newsroom.gauge("gateway", "pages_kept"))
                .row("memory, MiB", newsroom.processes().memory("gateway"));
    }

    private List<Double> misses(List<String> paths) throws IOException {
        var times = new ArrayList<Double>();
        try (Line line = gateway.line()) {
            for (String path : paths) {
                long begun = System.nanoTime();
                line.send(Request.get(path)).expect(200);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return times;
    }
}
