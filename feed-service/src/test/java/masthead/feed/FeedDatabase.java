package masthead.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import masthead.feed.brief.Brief;
import masthead.feed.brief.BriefCorrection;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import masthead.platform.testing.ToldFacts;
import masthead.platform.testing.Wired;
import org.hibernate.Session;

/** A database of a test's own with the service's real schema, and the service's beans over it, a transaction at a time. */
public final class FeedDatabase {
    private final TestTransactions transactions = new TestTransactions(
            TestDatabase.migrated("db/platform", "db/migration"), Brief.class, BriefCorrection.class);
    private Clock clock = Clock.fixed(NewsDay.NOON, ZoneOffset.UTC);

    public void itIs(Instant now) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    public <T> T get(Function<Wired, T> work) {
        return transactions.get(session -> work.apply(new Wired(session, clock)));
    }

    public void run(Consumer<Wired> work) {
        transactions.run(session -> work.accept(new Wired(session, clock)));
    }

    /** How many statements the work takes. */
    public long statements(Consumer<Wired> work) {
        return transactions.statements(session -> work.accept(new Wired(session, clock)));
    }

    /** The types of all facts about a brief, oldest first. */
    public List<String> told(UUID brief) {
        return get(beans -> ToldFacts.types(beans.get(Session.class), brief));
    }
}
