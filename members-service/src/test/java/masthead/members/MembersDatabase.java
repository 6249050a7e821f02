package masthead.members;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import masthead.members.apikey.ApiKey;
import masthead.members.limit.LimitSettings;
import masthead.members.limit.UsualLimits;
import masthead.members.passkey.Passkey;
import masthead.members.passkey.PasskeyCeremony;
import masthead.members.passkey.PasskeyHandle;
import masthead.members.person.Person;
import masthead.members.person.PersonSeen;
import masthead.members.profile.AddressChange;
import masthead.members.session.Session;
import masthead.members.session.SessionSettings;
import masthead.members.session.UsualSessions;
import masthead.members.signin.SignInLink;
import masthead.members.site.Site;
import masthead.members.vault.TestVault;
import masthead.members.vault.VaultKey;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import masthead.platform.testing.Wired;

/** A database with the service's real schema, and the service's beans over it, a transaction at a time. */
public final class MembersDatabase {
    private final TestDatabase database;
    private final TestTransactions transactions;
    private volatile Clock clock = Clock.fixed(Staff.NOON, ZoneOffset.UTC);

    /** One of the test's own. */
    public MembersDatabase() {
        this(TestDatabase.migrated("db/platform", "db/migration"));
    }

    /** One that has the schema already, such as that of a service that runs. */
    public MembersDatabase(TestDatabase database) {
        this.database = database;
        this.transactions = new TestTransactions(
                database,
                Person.class,
                PersonSeen.class,
                ApiKey.class,
                Session.class,
                SignInLink.class,
                Passkey.class,
                PasskeyHandle.class,
                PasskeyCeremony.class,
                AddressChange.class,
                TestVault.ENTITY);
    }

    /** Has it be another time from now on. */
    public void at(Instant now) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T get(Function<Wired, T> work) {
        return transactions.get(session -> work.apply(wired(session)));
    }

    public void run(Consumer<Wired> work) {
        transactions.run(session -> work.accept(wired(session)));
    }

    /** How many statements the work takes. */
    public long statements(Consumer<Wired> work) {
        return transactions.statements(session -> work.accept(wired(session)));
    }

    private Wired wired(org.hibernate.Session session) {
        return new Wired(session, clock)
                .with(VaultKey.class, TestVault.KEY)
                .with(LimitSettings.class, UsualLimits.SETTINGS)
                .with(SessionSettings.class, UsualSessions.SETTINGS)
                .with(Site.class, Beans.wire(new Site(), "https://independent.example"))
                .with(DataSource.class, database.dataSource());
    }
}
