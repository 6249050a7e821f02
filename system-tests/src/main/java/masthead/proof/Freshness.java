package masthead.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import masthead.report.Figures;
import masthead.report.Table;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;

/** How long after a publication, correction or withdrawal readers get the new page, and the new item of the News Feed. */
public final class Freshness {
    private static final int TIMES = 50;
    /** Two look at once: as if there were some hundred readers a second, and not more than that. */
    private static final long LOOK_EVERY_MS = 4;

    private static final long PATIENCE_NS = 30_000_000_000L;

    private final Http reader;
    private final Map<String, Series> found = new LinkedHashMap<>();

    /** What was measured of one kind of change, in milliseconds after the answer to the write. */
    private record Series(List<Double> page, List<Double> item) {}

    private Freshness(Http reader) {
        this.reader = reader;
    }

    /** @param arguments more for {@code deploy/run}, such as {@code --production} */
    public static void main(String[] arguments) {
        try (var newsroom = RunningNewsroom.start(arguments)) {
            var proof = new Freshness(newsroom.http());
            Desk desk = newsroom.desk("editor");
            IntStream.range(0, TIMES).forEach(i -> proof.round(desk));
            proof.print(arguments);
        }
    }

    private void round(Desk desk) {
        Story story = desk.begin(Newsroom.floodStory());
        Draft draft = story.draft();
        String url = story.url();
        String item = draft.feedHeadline();
        reader.get(url).expect(404);
        measure("published", story::publish, url, shows(draft.headline()), shows(item));
        Draft better =
                draft.standfirst("Corrected: " + draft.headline()).feedItem(item + ", corrected", "Five people.");
        measure(
                "corrected",
                () -> story.correct(better, "There are five."),
                url,
                shows("Corrected: " + draft.headline()),
                shows(item + ", corrected"));
        measure(
                "withdrawn",
                () -> story.withdraw("Too early"),
                url,
                answer -> answer.status() == 410,
                shows(item).negate());
    }

    private static Predicate<Answer> shows(String words) {
        return answer -> answer.status() == 200 && answer.text().contains(words);
    }

    private void measure(
            String change, Runnable write, String url, Predicate<Answer> newPage, Predicate<Answer> newItem) {
        var page = CompletableFuture.supplyAsync(() -> seen(url, newPage));
        var item = CompletableFuture.supplyAsync(() -> seen("/news-feed", newItem));
        write.run();
        long answered = System.nanoTime();
        Series series = found.computeIfAbsent(change, name -> new Series(new ArrayList<>(), new ArrayList<>()));
        series.page.add(Math.max(0, (page.join() - answered) / 1e6));
        series.item.add(Math.max(0, (item.join() - answered) / 1e6));
    }

    /** When an address first gives the wanted answer. */
    private long seen(String path, Predicate<Answer> wanted) {
        long begun = System.nanoTime();
        try (Line line = reader.line()) {
            while (!wanted.test(line.send(Request.get(path)))) {
                if (System.nanoTime() - begun > PATIENCE_NS) {
                    throw new IllegalStateException(path + " did not become new");
                }
                Thread.sleep(LOOK_EVERY_MS);
            }
            return System.nanoTime();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private void print(String[] arguments) {
        var table = new Table(System.out, "Freshness")
                .heads(
                        "milliseconds after the answer to the write " + String.join(" ", arguments),
                        "page, median",
                        "page, worst",
                        "feed item, median",
                        "feed item, worst");
        found.forEach((change, series) -> {
            var page = new Figures(series.page);
            var item = new Figures(series.item);
            table.row(
                    change + " " + series.page.size() + " times",
                    page.median(),
                    page.worst(),
                    item.median(),
                    item.worst());
        });
    }
}
