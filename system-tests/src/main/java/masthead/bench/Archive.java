package masthead.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;
import masthead.system.newsroom.Vocabulary;
import masthead.system.run.Folder;
import masthead.system.run.RunningNewsroom;

/**
 * An archive of many years, made by a seed and brought in as operators do it: how quickly it comes in, and what readers and
 * machines then ask of it, most of it at the service itself, so that nothing is answered with what a gateway kept.
 */
public final class Archive {
    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final int ASKED = 200;
    private static final int WARM = 40;
    private static final long SEED = 11;

    private final RunningNewsroom newsroom;
    private final Http service;
    private final Http gateway;
    private final String credential;
    private final Vocabulary vocabulary = new Vocabulary(SEED);
    private final Table table;

    private Archive(RunningNewsroom newsroom, Table table) {
        this.newsroom = newsroom;
        this.table = table;
        this.service = newsroom.alone("articles");
        this.gateway = newsroom.alone("gateway");
        this.credential = newsroom.credential("gateway", "articles");
    }

    /**
     * Measures.
     *
     * @param arguments {@code --times N} stories instead of ten and a hundred thousand, then more for {@code deploy/run}
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        var options = Options.of(arguments);
        int only = (int) options.number("--times", 0);
        var more = new ArrayList<>(List.of("--production"));
        more.addAll(List.of(options.rest()));
        for (int stories : only == 0 ? SIZES : List.of(only)) {
            var table = new Table(System.out, "An archive of " + stories + " stories, --production")
                    .heads("what", "figure");
            Path folder = Files.createTempDirectory("bench-");
            try (var newsroom = RunningNewsroom.start(more.toArray(String[]::new))) {
                new Archive(newsroom, table).measure(folder, stories);
            } finally {
                Folder.delete(folder);
            }
            System.out.println();
        }
    }

    private void measure(Path folder, int stories) throws IOException, SQLException {
        Path file = folder.resolve("archive.xml");
        new WordpressExport(stories, SEED).write(file);
        table.row("the export, MiB", Files.size(file) >> 20);
        long begun = System.nanoTime();
        JsonNode end =
                newsroom.masthead("--json", "import", file.toString()).done().json();
        double seconds = (System.nanoTime() - begun) / 1e9;
        long imported =
                end.path("report").path("imported").path("post").path("publish").asLong();
        table.row("stories imported", imported)
                .row("the import, s", Math.round(seconds))
                .row("**stories a second**", String.format(Locale.ROOT, "%.0f", stories / seconds));
        tidy();
        ask(stories);
        table.row("articles-service: memory, MiB", newsroom.processes().memory("articles"))
                .row("gateway: memory, MiB", newsroom.processes().memory("gateway"));
    }

    /** What PostgreSQL does by itself a little later. */
    private void tidy() throws SQLException {
        try (Connection articles = newsroom.database("articles");
                Statement statement = articles.createStatement()) {
            statement.execute("vacuum analyze");
            try (var size = statement.executeQuery("select pg_database_size('articles') >> 20")) {
                size.next();
                table.row("the database, MiB", size.getLong(1));
            }
        }
    }

    private void ask(int stories) throws IOException {
        String section = sections();
        List<YearMonth> months = months();
        int pages = Math.max(1, stories / 8 / 20);
        service("listing, newest", n -> "/content/articles?limit=20");
        service(
                "listing, a page of a section",
                n -> "/content/articles?section=" + section + "&limit=20&page=" + (1 + n % Math.min(50, pages)));
        service("whole stories for a feed", n -> "/content/articles?whole=true&limit=30");
        service("months of the archive", n -> "/content/archive");
        service("a month of the archive", n -> {
            YearMonth month = months.get(n % months.size());
            return "/content/articles?from=" + month + "-01T00:00:00Z&to=" + month.plusMonths(1)
                    + "-01T00:00:00Z&limit=20";
        });
        service("search, one word", n -> "/content/search?q=" + vocabulary.one());
        service("search, two words", n -> "/content/search?q=" + vocabulary.one() + "+" + vocabulary.one());
        service("search, the commonest word", n -> "/content/search?q=" + Vocabulary.ofRank(n % 5));
        service("search, by date", n -> "/content/search?sort=date&q=" + vocabulary.one());
        service("search, in a section", n -> "/content/search?section=" + section + "&q=" + vocabulary.one());
        service("search, with a mistake", n -> "/content/search?q=" + mistyped(vocabulary.one()));
        service("sitemaps", n -> "/content/sitemap");
        service("a sitemap", n -> "/content/sitemap/" + (1 + n % Math.max(1, stories / 5_000)));
        reader("section pages", n -> "/section/" + section + "?page=" + (1 + n % Math.min(999, pages)));
        reader(
                "archive pages",
                n -> "/archive/" + months.get(n % months.size()).toString().replace('-', '/'));
        reader("search page", n -> "/search?q=" + vocabulary.one());
        reader("RSS", n -> "/rss");
        reader("sitemap file", n -> "/sitemap/1.xml");
    }

    private String sections() {
        return gateway.await("/api/content/sections", 200)
                .json()
                .path("items")
                .path(0)
                .path("slug")
                .asText();
    }

    /** The newest months of the archive, at most a year's. */
    private List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        gateway.await("/api/content/archive", 200)
                .json()
                .path("items")
                .forEach(item -> months.add(YearMonth.parse(item.path("month").asText())));
        return months.subList(0, Math.min(12, months.size()));
    }

    private static String mistyped(String word) {
        return word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }

    private void service(String what, IntFunction<String> path) throws IOException {
        time("service: " + what, service, n -> Request.get(path.apply(n)).with("Masthead-Service", credential));
    }

    private void reader(String what, IntFunction<String> path) throws IOException {
        time("gateway: " + what, gateway, n -> Request.get(path.apply(n)));
    }

    private void time(String what, Http http, IntFunction<Request> request) throws IOException {
        var took = new ArrayList<Double>();
        long bytes = 0;
        for (int n = 0; n < WARM + ASKED; n++) {
            try (Line line = http.line()) {
                long begun = System.nanoTime();
                Answer answer = line.send(request.apply(n));
                if (answer.status() != 200) {
                    table.row(what, "status " + answer.status());
                    return;
                }
                bytes += answer.body().length;
                took.add((System.nanoTime() - begun) / 1e6);
            }
        }
        var figures = new Figures(took.subList(WARM, took.size()));
        table.row(
                what + ": p50, p95, worst, ms; KiB",
                figures.median() + ", " + figures.p95() + ", " + figures.worst() + "; "
                        + (bytes / (WARM + ASKED) >> 10));
    }
}
