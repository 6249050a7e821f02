package masthead.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.load.Crowd;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;

/**
 * How often a page is composed that nobody has asked for yet and many ask for at once; and what addresses that don't exist
 * do to the gateway's memory and to the pages that it keeps.
 */
public final class Stampede {
    private static final int READERS = 500;
    private static final int PAGES = 10;
    private static final int MOST_COMPOSED = 2;
    private static final int GUESSES = 100_000;
    private static final int GUESSERS = 4;
    private static final int FIRST_GUESSES = 5_000;
    private static final long MOST_GROWTH = 64;

    private final RunningNewsroom newsroom;
    private final List<String> failures = new ArrayList<>();

    private Stampede(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** @param arguments {@code --times N} guessed addresses, {@code --seed N}, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws IOException {
        var options = Options.of(arguments);
        int guesses = (int) options.number("--times", GUESSES);
        long seed = options.number("--seed", 1);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            var proof = new Stampede(newsroom);
            var table = new Table(System.out, "Stampede, seed " + seed).heads("what", "figure");
            proof.crowds(table, newsroom.staff().desk("editor"));
            proof.guesses(table, guesses, seed);
            table.list("What failed", proof.failures);
            System.exit(proof.failures.isEmpty() ? 0 : 1);
        }
    }

    private void crowds(Table table, Desk desk) {
        long worst = 0;
        for (int i = 0; i < PAGES; i++) {
            Story story = desk.publish(Newsroom.floodStory());
            String url = story.url();
            newsroom.http().await("/api/content/articles" + url, 200);
            long before = newsroom.gauge("gateway", "pages_composed");
            List<Answer> answers = Crowd.ask(newsroom.http(), Request.get(url), READERS);
            worst = Math.max(worst, newsroom.gauge("gateway", "pages_composed") - before);
            answers.stream()
                    .filter(answer -> answer.status() != 200
                            || !answer.text().contains(story.draft().headline()))
                    .limit(3)
                    .forEach(answer -> failures.add(answer.toString()));
        }
        if (worst > MOST_COMPOSED) {
            failures.add("A cold page was composed " + worst + " times");
        }
        table.row("readers at once of a cold page, " + PAGES + " times", READERS)
                .row("times that it was composed, worst", worst);
    }

    private void guesses(Table table, int guesses, long seed) throws IOException {
        // The rate at the edge is for one address; here it is the gateway that is asked.
        Http gateway = newsroom.service("gateway");
        guess(gateway, Math.min(FIRST_GUESSES, guesses), seed);
        long pages = newsroom.gauge("gateway", "pages_kept");
        long before = newsroom.processes().memory("gateway");
        guess(gateway, guesses, seed + 1);
        long grown = newsroom.processes().memory("gateway") - before;
        long kept = newsroom.gauge("gateway", "pages_kept");
        if (kept < pages) {
            failures.add("Of " + pages + " pages " + kept + " are still kept");
        }
        if (grown > MOST_GROWTH) {
            failures.add("The gateway grew by " + grown + " MiB");
        }
        table.row("different addresses that don't exist", guesses)
                .row("the gateway's memory before, MiB", before)
                .row("grown by, MiB", grown)
                .row("pages kept before", pages)
                .row("pages kept after", kept);
    }

    private void guess(Http gateway, int guesses, long seed) {
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSERS);
        try {
            IntStream.range(0, GUESSERS)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> guessOn(gateway, guesses / GUESSERS, new Random(seed * GUESSERS + i)), guessers))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            guessers.shutdown();
        }
    }

    private void guessOn(Http gateway, int guesses, Random random) {
        for (int i = 0; i < guesses; i++) {
            Answer answer = gateway.get("/2026/" + Long.toString(random.nextLong() >>> 1, 36));
            if (answer.status() != 404) {
                synchronized (failures) {
                    failures.add(answer.toString());
                }
                return;
            }
        }
    }
}
