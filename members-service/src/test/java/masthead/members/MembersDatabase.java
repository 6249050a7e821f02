package masthead.members;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;
import masthead.members.apikey.ApiKey;
import masthead.members.person.Person;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import masthead.platform.testing.Wired;

/** A database of a test's own with the service's real schema, and the service's beans over it, a transaction at a time. */
public final class MembersDatabase {
    private final TestTransactions transactions =
            new TestTransactions(TestDatabase.migrated("db/platform", "db/migration"), Person.class, ApiKey.class);
    private final Clock clock = Clock.fixed(Staff.NOON, ZoneOffset.UTC);

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
}
