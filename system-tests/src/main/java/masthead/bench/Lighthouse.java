package masthead.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.Browser;
import masthead.system.reader.PageKind;
import masthead.system.reader.Paper;
import masthead.system.reader.SamplePaper;
import masthead.system.run.Repository;
import masthead.system.run.RunningNewsroom;

/**
 * What Lighthouse says of each kind of page of the sample newsroom, as on a mobile telephone: 412 pixels, a slow processor and a slow
 * 4G line, both simulated. Of several runs the one of the median performance counts.
 */
public final class Lighthouse {
    private static final int TIMES = 3;
    /** On a busy machine Chromium now and then begins a page before its trace has begun. */
    private static final int TRIES = 3;

    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");
    private static final int OWED_PERFORMANCE = 98;
    private static final int OWED = 100;

    private final Path home = Repository.root().resolve("system-tests/target/lighthouse");
    private final String site;
    private final List<String> lost = new ArrayList<>();
    private final Table table;

    private Lighthouse(String site, Table table) {
        this.site = site;
        this.table = table;
    }

    /** @param arguments {@code --times N} runs of a page, then more for {@code deploy/run}, such as {@code --production} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        try (var newsroom = RunningNewsroom.withSample(options.rest())) {
            Paper paper = SamplePaper.in(newsroom);
            var table = new Table(System.out, "Lighthouse 12, mobile, by kind of page")
                    .heads(
                            "page",
                            "performance",
                            "accessibility",
                            "best practices",
                            "SEO",
                            "first and largest paint, s",
                            "blocked, ms",
                            "shift",
                            "KiB over the line");
            var bench = new Lighthouse(newsroom.site(), table);
            bench.fetch();
            for (PageKind kind : PageKind.values()) {
                bench.page(kind, paper, (int) options.number("--times", TIMES));
            }
            table.list("What took points", bench.lost);
            System.exit(bench.lost.isEmpty() ? 0 : 1);
        }
    }

    private void fetch() throws IOException, InterruptedException {
        String script =
                Repository.root().resolve("system-tests/lighthouse/fetch.sh").toString();
        if (run(new ProcessBuilder("bash", script, home.toString())) != 0) {
            throw new IllegalStateException("Lighthouse can't be fetched");
        }
    }

    private void page(PageKind kind, Paper paper, int times) throws IOException, InterruptedException {
        var runs = new ArrayList<JsonNode>();
        for (int n = 0; n < times; n++) {
            runs.add(ask(kind, site + kind.in(paper)));
        }
        runs.sort(Comparator.comparingInt(run -> score(run, "performance")));
        JsonNode run = runs.get((runs.size() - 1) / 2);
        CATEGORIES.forEach(category -> note(kind, run, category));
        JsonNode audits = run.path("audits");
        table.row(
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                score(run, "performance"),
                score(run, "accessibility"),
                score(run, "best-practices"),
                kind.found() ? String.valueOf(score(run, "seo")) : "not to be found",
                seconds(audits, "first-contentful-paint") + ", " + seconds(audits, "largest-contentful-paint"),
                Math.round(value(audits, "total-blocking-time")),
                value(audits, "cumulative-layout-shift"),
                Math.round(value(audits, "total-byte-weight") / 1024));
    }

    private void note(PageKind kind, JsonNode run, String category) {
        int score = score(run, category);
        boolean owed = !category.equals("seo") || kind.found();
        if (!owed || score >= (category.equals("performance") ? OWED_PERFORMANCE : OWED)) {
            return;
        }
        for (JsonNode part : run.path("categories").path(category).path("auditRefs")) {
            String id = part.path("id").asText();
            JsonNode audit = run.path("audits").path(id);
            // The console of a browser names the very page that is not there.
            boolean expected = kind.status() != 200 && id.equals("errors-in-console");
            if (!expected
                    && part.path("weight").asDouble() > 0
                    && audit.path("score").asDouble(1) < 1) {
                lost.add(kind + ", " + category + " " + score + ": "
                        + audit.path("title").asText() + " "
                        + audit.path("displayValue").asText());
            }
        }
    }

    private JsonNode ask(PageKind kind, String url) throws IOException, InterruptedException {
        Path answer = home.resolve(kind.name() + ".json");
        var command = new ArrayList<>(List.of(
                "node",
                home.resolve("node_modules/lighthouse/cli/index.js").toString(),
                url,
                "--quiet",
                "--output=json",
                "--output-path=" + answer,
                "--only-categories=" + String.join(",", CATEGORIES),
                "--chrome-flags=--headless " + String.join(" ", Browser.FLAGS)));
        if (kind.status() != 200) {
            command.add("--ignore-status-code");
        }
        var lighthouse = new ProcessBuilder(command);
        lighthouse.environment().put("CHROME_PATH", Browser.program("chromium").toString());
        for (int failed = 0; run(lighthouse) != 0; failed++) {
            if (failed == TRIES) {
                throw new IllegalStateException("Lighthouse does not get through " + url);
            }
        }
        return new ObjectMapper().readTree(Files.readAllBytes(answer));
    }

    private static int run(ProcessBuilder program) throws IOException, InterruptedException {
        return program.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private static int score(JsonNode run, String category) {
        return (int)
                Math.round(run.path("categories").path(category).path("score").asDouble() * 100);
    }

    private static double value(JsonNode audits, String name) {
        return audits.path(name).path("numericValue").asDouble();
    }

    private static String seconds(JsonNode audits, String name) {
        return String.format(Locale.ROOT, "%.1f", value(audits, name) / 1_000);
    }
}
