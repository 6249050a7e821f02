package masthead.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.load.FiledItems;
import masthead.system.load.Publishers;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.HeldTransaction;
import masthead.system.run.Outage;
import masthead.system.run.RunningNewsroom;

/** Whether the News Feed says of each story what it must, in whatever way the facts are kept from coming. */
public final class Facts {
    private static final int WRITERS = 20;
    private static final int SECONDS = 60;
    private static final long PATIENCE_NS = 180_000_000_000L;
    private static final long LOOK_EVERY_MS = 100;

    private final RunningNewsroom newsroom;
    private final Http http;
    private final Desk desk;
    private final int seconds;
    private final Table table;
    private final List<String> failures = new ArrayList<>();

    private Facts(RunningNewsroom newsroom, int seconds, Table table) {
        this.newsroom = newsroom;
        // Without the edge, which bounds what one address may write.
        this.http = newsroom.service("gateway");
        this.desk = newsroom.staff().desk("editor", http);
        this.seconds = seconds;
        this.table = table;
    }

    /** What happens while the writers write. */
    private interface Meanwhile {
        void happen() throws SQLException, InterruptedException;
    }

    /** @param arguments {@code --seconds N} of writing each, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws SQLException, InterruptedException {
        var options = Options.of(arguments);
        int seconds = (int) options.number("--seconds", SECONDS);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            var table = new Table(System.out, "Facts of " + WRITERS + " writers for " + seconds + " s each")
                    .heads("meanwhile", "facts", "all in effect after s", "stories filed otherwise", "writes refused");
            var proof = new Facts(newsroom, seconds, table);
            proof.during("nothing", proof::writeOn);
            proof.during("another database holds a write transaction open for half of it", proof::holdTransaction);
            proof.during("two followers of a kind", proof::scale);
            proof.during("the follower is down, and all its provider's facts are trimmed", proof::trim);
            proof.during("a poisoned fact, skipped at the end", proof::poison);
            table.list("What failed", proof.failures);
            System.exit(proof.failures.isEmpty() ? 0 : 1);
        }
    }

    private void during(String what, Meanwhile meanwhile) throws SQLException, InterruptedException {
        var writers = Publishers.start(WRITERS, desk);
        meanwhile.happen();
        writers.close();
        long begun = System.nanoTime();
        List<String> misfiled = writers.misfiled(http);
        while (!misfiled.isEmpty() && System.nanoTime() - begun < PATIENCE_NS) {
            Thread.sleep(LOOK_EVERY_MS);
            misfiled = writers.misfiled(http);
        }
        double took = (System.nanoTime() - begun) / 1e9;
        misfiled.forEach(story -> failures.add(what + ": " + story));
        writers.failures().forEach(failure -> failures.add(what + ": " + failure));
        table.row(
                what,
                writers.facts(),
                String.format(Locale.ROOT, "%.1f", took),
                misfiled.size(),
                writers.failures().size());
    }

    private void writeOn() throws InterruptedException {
        Thread.sleep(seconds * 1_000L);
    }

    private void holdTransaction() throws SQLException, InterruptedException {
        try (HeldTransaction held = HeldTransaction.of(newsroom, "members", "select pg_current_xact_id()")) {
            Thread.sleep(seconds * 500L);
        }
        Thread.sleep(seconds * 500L);
    }

    private void scale() throws InterruptedException {
        newsroom.masthead("scale", "feed", "2").done();
        writeOn();
        newsroom.masthead("scale", "feed", "1").done();
    }

    private void trim() throws SQLException, InterruptedException {
        try (Outage outage = Outage.killed(newsroom, List.of("feed"));
                Connection articles = newsroom.database("articles");
                Statement statement = articles.createStatement()) {
            writeOn();
            statement.execute("""
                    with newest as (select xid, number from event order by xid desc, number desc limit 1)
                    update event_epoch set trimmed_xid = newest.xid, trimmed_number = newest.number from newest
                    """);
            statement.execute("delete from event");
        }
        if (!newsroom.awaitWhole(Duration.ofNanos(PATIENCE_NS), () -> true)) {
            failures.add("Not whole again: " + newsroom.log());
        }
    }

    private void poison() throws SQLException, InterruptedException {
        Draft draft = Newsroom.floodStory();
        Story story = desk.publish(draft);
        awaitItem(story, draft.feedHeadline());
        try (Connection articles = newsroom.database("articles");
                Statement statement = articles.createStatement()) {
            statement.execute("insert into event (type, subject, data) values ('article.updated', '" + story.id()
                    + "', '{\"version\": 1000}')");
        }
        Draft better = draft.feedItem(draft.feedHeadline() + ", after the poison", "Five people.");
        story.correct(better, "There are five.");
        writeOn();
        JsonNode parked = newsroom.masthead("--json", "events").done().json();
        if (parked.size() != 2) {
            failures.add("The poisoned fact and the one behind it should be parked, not " + parked);
        }
        newsroom.masthead("events", "skip", parked.path(0).path("id").asText()).done();
        awaitItem(story, better.feedHeadline());
    }

    private void awaitItem(Story story, String headline) throws InterruptedException {
        long begun = System.nanoTime();
        while (!FiledItems.of(http).of(story.id()).equals(List.of(headline))) {
            if (System.nanoTime() - begun > PATIENCE_NS) {
                failures.add("The item is not " + headline);
                return;
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }
}
