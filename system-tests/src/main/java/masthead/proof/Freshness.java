package masthead.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.load.Readers;
import masthead.system.load.Watch;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Place;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;

/**
 * How long after the answer to a write readers get the new bytes, at every place where they meet the story and at each of
 * two gateways that have a thousand pages and are read from; and whether old bytes ever come after new ones.
 */
public final class Freshness {
    private static final int TIMES = 50;
    /** What Java does for the first time takes ten times as long. */
    private static final int WARM = 5;

    private static final int PAGES = 1_000;
    private static final int READS_A_SECOND = 200;
    private static final long PATIENCE_MS = 30_000;
    /** How long the places are watched on after all are new. */
    private static final long AFTERWARDS_MS = 100;

    private static final long WITHDRAWN_MS = 2_000;
    private static final int TIMES_CUT = 3;
    private static final long PATIENCE_CUT_MS = 90_000;

    private final RunningNewsroom newsroom;
    private final List<Http> gateways;
    private final Desk desk;
    private final String sectionId;
    private final String section;
    private final Map<String, Map<String, List<Double>>> found = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int oldAgain;
    private int shownWithdrawn;

    private Freshness(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
        newsroom.masthead("scale", "gateway", "2").done();
        this.gateways = newsroom.each("gateway");
        // Without the edge, which bounds what one address may write.
        this.desk = newsroom.staff().desk("editor", newsroom.service("gateway"));
        var harbour = Newsroom.harbour();
        this.sectionId = desk.create("sections", harbour);
        this.section = "/section/" + harbour.path("slug").asText();
    }

    /** @param arguments {@code --times N} each change, then more for {@code deploy/run}, such as {@code --production} */
    public static void main(String[] arguments) throws InterruptedException, SQLException {
        var options = Options.of(arguments);
        int times = (int) options.number("--times", TIMES);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            var proof = new Freshness(newsroom);
            Map<String, String> pages = proof.fill();
            List<Readers> readers = proof.gateways.stream()
                    .map(gateway -> Readers.start(READS_A_SECOND / proof.gateways.size(), gateway, pages))
                    .toList();
            for (int i = 0; i < WARM + times; i++) {
                if (i == WARM) {
                    proof.found.clear();
                }
                proof.round("", PATIENCE_MS);
            }
            readers.forEach(Readers::close);
            proof.withoutFacts();
            proof.print(times, readers);
            System.exit(proof.failures.isEmpty() ? 0 : 1);
        }
    }

    /** Publishes the other stories and has each gateway show them; what each must say, by its address. */
    private Map<String, String> fill() {
        var pages = new ConcurrentHashMap<String, String>();
        IntStream.range(0, PAGES).parallel().forEach(i -> {
            Draft draft = Newsroom.ferryStory().section(sectionId);
            desk.publish(draft);
            pages.put("/" + draft.slug(), draft.headline());
        });
        gateways.forEach(gateway -> pages.forEach(gateway::await));
        return pages;
    }

    /**
     * The life of one story.
     *
     * @param how what is said of it in the table; where facts don't come, the News Feed can't know
     */
    private void round(String how, long patience) throws InterruptedException {
        Draft first = Newsroom.floodStory().section(sectionId);
        Story story = desk.begin(first);
        measure("published" + how, story::publish, Place.of(first, section), patience);

        Draft second = first.headline("Updated: " + first.headline())
                .feedItem(first.feedHeadline() + ", updated", "Four people take turns, day and night.");
        measure("updated" + how, () -> story.update(second), Place.of(second, section), patience);

        Draft third = second.headline("Corrected: " + first.headline())
                .feedItem(first.feedHeadline() + ", corrected", "Five people take turns.");
        measure("corrected" + how, () -> story.correct(third, "There are five."), Place.of(third, section), patience);

        Draft fourth = third.slug(third.slug() + "-moved");
        var moved = new ArrayList<>(Place.of(fourth, section));
        moved.add(Place.former(third.slug(), fourth));
        measure("new slug" + how, () -> story.update(fourth), moved, patience);

        List<Place> without = Place.without(fourth, section);
        measure("withdrawn" + how, () -> story.withdraw("Too early"), without, patience);
        if (how.isEmpty()) {
            Thread.sleep(WITHDRAWN_MS);
            lookForWithdrawn(fourth, first.slug());
        }
    }

    private void measure(String change, Runnable write, List<Place> places, long patience) throws InterruptedException {
        Map<Watch, Place> watches = new LinkedHashMap<>();
        List<Place> told = places.stream()
                .filter(place -> patience == PATIENCE_MS || !place.name().equals("News Feed"))
                .toList();
        for (Http gateway : gateways) {
            told.forEach(place -> watches.put(Watch.start(gateway, place.path(), place.isRight()), place));
        }
        write.run();
        long answered = System.nanoTime();
        watches.forEach((watch, place) -> {
            try {
                double took = (watch.becameNew(patience) - answered) / 1e6;
                found.computeIfAbsent(change, name -> new LinkedHashMap<>())
                        .computeIfAbsent(place.name(), name -> new ArrayList<>())
                        .add(Math.max(0, took));
            } catch (IllegalStateException e) {
                failures.add(change + ", " + place.name() + ": " + e.getMessage());
            }
        });
        Thread.sleep(AFTERWARDS_MS);
        watches.keySet().forEach(Watch::close);
        watches.forEach((watch, place) -> {
            oldAgain += watch.oldAgain();
            if (watch.oldAgain() > 0) {
                failures.add(change + ", " + place.name() + ": old again " + watch.oldAgain() + " times");
            }
        });
    }

    /** Looks wherever something of a withdrawn story could still be. */
    private void lookForWithdrawn(Draft draft, String formerSlug) {
        for (Http gateway : gateways) {
            for (String path : List.of(
                    "/" + draft.slug(),
                    "/" + formerSlug,
                    "/",
                    section,
                    section + "?page=2",
                    section + "/rss",
                    "/news-feed",
                    "/rss",
                    "/corrections",
                    "/api/content/articles/" + draft.slug(),
                    "/api/content/articles",
                    "/api/content/briefs")) {
                if (!Place.lacks(draft).test(gateway.get(path))) {
                    shownWithdrawn++;
                    failures.add(path + " still shows “" + draft.headline() + "”, which is withdrawn");
                }
            }
        }
    }

    /** The same while nothing is heard of what changes: the articles service can't read its own events. */
    private void withoutFacts() throws SQLException, InterruptedException {
        for (int i = 0; i < TIMES_CUT; i++) {
            try (Connection articles = newsroom.database("articles");
                    Statement statement = articles.createStatement()) {
                statement.execute("revoke select on event from articles");
                try {
                    round(" without facts", PATIENCE_CUT_MS);
                    System.err.println("Without facts, " + (i + 1) + " times");
                } finally {
                    statement.execute("grant select on event to articles");
                }
            }
        }
    }

    private void print(int times, List<Readers> readers) {
        List<String> places = List.of("page", "front", "section", "News Feed", "RSS", "content API", "old address");
        var heads = new ArrayList<>(List.of("ms after the answer to the write: median, worst"));
        heads.addAll(places);
        var table = new Table(
                        System.out,
                        "Freshness at " + gateways.size() + " gateways with " + PAGES + " pages and " + READS_A_SECOND
                                + " reads a second, " + times + " times each")
                .heads(heads.toArray());
        found.forEach((change, byPlace) -> {
            var row = new ArrayList<String>(List.of(change));
            places.forEach(place -> row.add(
                    byPlace.containsKey(place)
                            ? new Figures(byPlace.get(place)).median() + ", " + new Figures(byPlace.get(place)).worst()
                            : ""));
            table.row(row.toArray());
        });
        System.out.println();
        List<String> failed =
                readers.stream().flatMap(each -> each.failures().stream()).toList();
        table.heads("what", "figure")
                .row("**old answers after new ones**", oldAgain)
                .row("**places that show a withdrawn story after 2 s**", shownWithdrawn)
                .row(
                        "answers to readers meanwhile",
                        readers.stream().mapToInt(Readers::asked).sum())
                .row("**of these failed**", failed.size());
        failures.addAll(failed);
        table.list("What failed", failures);
    }
}
