package masthead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;
import masthead.system.load.Readers;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.run.Folder;
import masthead.system.run.RunningNewsroom;

/**
 * The whole page, with all that can stand on it, beside nginx with the same bytes: from the gateway, and through Varnish; then how
 * often each has what readers ask for while the News Feed and the front change, and what it takes where it has not.
 */
public final class Site {
    private static final int STORIES = 200;
    private static final int NEVER_READ = 200;
    private static final int SECONDS = 10;
    /** How many runs readers go on for while it changes. */
    private static final int BUSY = 12;

    private static final int READS_A_SECOND = 300;
    private static final long BETWEEN_BRIEFS_MS = 10_000;
    private static final int BRIEFS_TO_A_FRONT = 6;

    private final RunningNewsroom newsroom;
    private final Http gateway;
    private final Http varnish;
    private final Desk desk;
    private final int busySeconds;

    private Site(RunningNewsroom newsroom, int seconds) {
        this.newsroom = newsroom;
        this.busySeconds = seconds * BUSY;
        this.gateway = newsroom.alone("gateway");
        this.varnish = new Http(newsroom.varnishPort());
        this.desk = newsroom.staff().desk("editor", gateway);
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
        var more = new ArrayList<>(List.of("--production", "--varnish"));
        more.addAll(List.of(options.rest()));
        Path folder = Files.createTempDirectory("bench-");
        try (var newsroom = RunningNewsroom.start(more.toArray(String[]::new))) {
            var bench = new Site(newsroom, seconds);
            List<String> all = new WholeStories(bench.desk).publish(stories + NEVER_READ);
            bench.compare(folder, new Wrk(folder, seconds), all.subList(0, stories));
            bench.whileItChanges(all.subList(0, stories), all.subList(stories, all.size()));
        } finally {
            Folder.delete(folder);
        }
    }

    private void compare(Path folder, Wrk wrk, List<String> stories) throws IOException, InterruptedException {
        var served = new ArrayList<>(stories);
        served.add("/");
        try (Nginx nginx = Nginx.start(folder, gateway, served)) {
            var ours = List.of(
                    new Server(
                            "gateway",
                            newsroom.port("gateway"),
                            newsroom.processes().family("gateway")),
                    new Server(
                            "Varnish",
                            newsroom.varnishPort(),
                            newsroom.processes().family("varnish")));
            var comparison = new Comparison(wrk, nginx.asServer(), ours);
            comparison.run(Case.ofReaders(stories));
            comparison.print("The whole page beside nginx with the same bytes, all without HAProxy, --production");
        }
    }

    private void whileItChanges(List<String> stories, List<String> neverRead) throws IOException, InterruptedException {
        var table = new Table(
                        System.out,
                        "A brief every 10 s, a front change a minute, " + READS_A_SECOND + " reads a second of "
                                + stories.size() + " pages and the front for " + busySeconds + " s")
                .heads("what", "figure");
        var gatewayMisses = new Figures(misses(gateway, neverRead.subList(0, neverRead.size() / 2)));
        var varnishMisses = new Figures(misses(varnish, neverRead.subList(neverRead.size() / 2, neverRead.size())));
        long composed = newsroom.gauge("gateway", "pages_composed");
        int asked = read(gateway, stories);
        long made = newsroom.gauge("gateway", "pages_composed") - composed;
        var atRest = VarnishCounters.of(newsroom);
        int throughVarnish = read(varnish, stories);
        var after = VarnishCounters.of(newsroom);
        table.row("gateway: reads", asked)
                .row("gateway: pages composed", made)
                .row("**gateway: % of reads answered with what was kept**", percent(asked - made, asked))
                .row("Varnish: reads", throughVarnish)
                .row(
                        "**Varnish: % of reads answered with what was kept**",
                        after.since(atRest).hitPercent())
                .row(
                        "gateway: a page that nobody has read, p50 and p99, ms",
                        gatewayMisses.median() + ", " + gatewayMisses.p99())
                .row("through Varnish: the same", varnishMisses.median() + ", " + varnishMisses.p99())
                .row("gateway: memory, MiB", newsroom.processes().memory("gateway"));
    }

    /** Readers of all pages, every other of the front, while it changes; how many were asked. */
    private int read(Http http, List<String> stories) throws InterruptedException {
        try (Readers readers =
                Readers.start(READS_A_SECOND, http, n -> n % 2 == 0 ? "/" : stories.get(n / 2 % stories.size()), 200)) {
            for (int n = 1; n <= busySeconds * 1_000 / BETWEEN_BRIEFS_MS; n++) {
                Thread.sleep(BETWEEN_BRIEFS_MS);
                desk.publishBrief(Newsroom.tramBrief());
                if (n % BRIEFS_TO_A_FRONT == 0) {
                    changeFront();
                }
            }
            readers.close();
            if (!readers.failures().isEmpty()) {
                throw new IllegalStateException(readers.failures().get(0));
            }
            return readers.asked();
        }
    }

    private void changeFront() {
        var wanted = Desk.object();
        desk.read("/articles?state=published&limit=20")
                .json()
                .path("items")
                .forEach(story ->
                        wanted.withArray("articles").insert(0, story.path("id").asText()));
        desk.replace("/fronts/front", wanted, desk.read("/fronts/front").etag()).expect(200);
    }

    private static List<Double> misses(Http http, List<String> paths) throws IOException {
        var times = new ArrayList<Double>();
        try (Line line = http.line()) {
            for (String path : paths) {
                long begun = System.nanoTime();
                line.send(Request.get(path).with("Accept-Encoding", "br")).expect(200);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        return times;
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
    }
}
