package masthead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
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
import masthead.system.run.Processes;
import masthead.system.run.RunningNewsroom;

/** Readers' pages beside nginx with the same bytes, in production mode: requests a second, processor time, latency, memory. */
public final class Article {
    private static final int STORIES = 10_000;
    private static final int NEVER_READ = 500;
    private static final int SECONDS = 10;
    private static final int ROUNDS = 3;
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

    /** One of the two that are compared. */
    private record Server(String name, int port, Collection<Long> pids) {
        Duration processor() {
            return pids.stream().map(Processes::time).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** A way of asking. */
    private record Case(String name, List<String> paths, Map<String, String> headers) {}

    /** One run of one case on one server. */
    private record Run(Wrk.Result result, double microseconds) {}

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
            var theirs = new Server("nginx", nginx.port(), nginx.pids());
            compare(stories, ours, theirs);
            alone(ours, neverRead);
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

    private void compare(List<String> stories, Server... servers) throws IOException, InterruptedException {
        var gzip = Map.of("Accept-Encoding", "gzip");
        String first = stories.get(0);
        var cases = List.of(
                new Case("one article", List.of(first), gzip),
                new Case("the front", List.of("/"), gzip),
                new Case("one article, 304", List.of(first), Map.of("If-None-Match", "*")),
                new Case(stories.size() + " articles in rotation", stories, gzip));
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Case one : cases) {
                for (Server server : servers) {
                    Run run = run(server, one);
                    if (round > 0) {
                        runs.computeIfAbsent(one.name + server.name, name -> new ArrayList<>())
                                .add(run);
                    }
                }
            }
        }
        var table = new Table(
                        System.out, "The gateway beside nginx with the same bytes, both without HAProxy, --production")
                .heads(
                        "what",
                        "gateway, requests/s",
                        "nginx, requests/s",
                        "ratio",
                        "gateway, µs/request",
                        "nginx, µs/request",
                        "gateway, p50 and p99, ms",
                        "nginx, p50 and p99, ms",
                        "errors");
        for (Case one : cases) {
            List<Run> ours = runs.getOrDefault(one.name + servers[0].name, List.of());
            List<Run> theirs = runs.getOrDefault(one.name + servers[1].name, List.of());
            double rate = median(ours, run -> run.result.rate());
            double other = median(theirs, run -> run.result.rate());
            table.row(
                    one.name,
                    Math.round(rate),
                    Math.round(other),
                    show(rate / other),
                    Math.round(median(ours, Run::microseconds)),
                    Math.round(median(theirs, Run::microseconds)),
                    latencies(ours),
                    latencies(theirs),
                    ours.stream().mapToLong(run -> run.result.errors()).sum()
                            + theirs.stream()
                                    .mapToLong(run -> run.result.errors())
                                    .sum());
        }
        System.out.println();
    }

    private Run run(Server server, Case one) throws IOException, InterruptedException {
        Duration before = server.processor();
        Wrk.Result result = wrk.run(server.port, one.paths, one.headers);
        double took = server.processor().minus(before).toNanos() / 1e3;
        return new Run(result, took / result.requests());
    }

    /** What nginx has nothing to compare with. */
    private void alone(Server gateway, List<String> neverRead) throws IOException, InterruptedException {
        var list = new Case("lists", List.of("/api/content/articles?limit=15"), Map.of());
        run(gateway, list);
        Run lists = run(gateway, list);
        var misses = new Figures(misses(neverRead));
        new Table(System.out, "The gateway alone")
                .heads("what", "figure")
                .row("content API, 15 articles a page: requests/s", Math.round(lists.result.rate()))
                .row("content API: p50 and p99, ms", latencies(List.of(lists)))
                .row("content API: errors", lists.result.errors())
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

    private static String latencies(List<Run> runs) {
        return show(median(runs, run -> run.result.p50())) + ", " + show(median(runs, run -> run.result.p99()));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    private static String show(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
