package masthead.platform.follower;

import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;
import masthead.platform.events.Position;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A follower against a real provider's feed over HTTP, both on real databases. */
class FollowingTest {
    private final Provider provider = new Provider();
    private final TestDatabase database = TestDatabase.migrated("db/platform", "db/follower-test");
    private final TestTransactions transactions = new TestTransactions(database);
    private final Notes notes = new Notes();
    private final List<Following> running = new CopyOnWriteArrayList<>();

    @BeforeEach
    void startFollowing() {
        follow();
        until(() -> new TestCursors().load(notes.provider()).isPresent());
    }

    @AfterEach
    void stop() {
        running.forEach(Following::stop);
        provider.close();
    }

    @Test
    void eachFactTakesEffectOnce() {
        List<UUID> subjects = provider.tell(30);

        until(() -> notes.counts().size() == 30);
        assertThat(notes.counts().keySet()).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(notes.counts().values()).containsOnly(1);
    }

    @Test
    void aCrashBetweenEffectAndCommitDoesNotRepeatTheEffect() {
        notes.crashes = 3;
        List<UUID> subjects = provider.tell(10);

        until(() -> notes.counts().size() == 10);
        assertThat(notes.counts().keySet()).containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(notes.counts().values()).containsOnly(1);
    }

    @Test
    void twoInstancesOfOneFollowerApplyEachFactOnce() {
        follow();
        provider.tell(20);
        until(() -> notes.counts().size() == 20);

        running.get(0).stop();
        provider.tell(20);
        until(() -> notes.counts().size() == 40);

        assertThat(notes.counts().values()).containsOnly(1);
    }

    @Test
    void aPoisonedFactParksItsSubjectAndTheOthersGoOn() {
        UUID poisoned = provider.tell(1).get(0);
        until(() -> notes.counts().containsKey(poisoned));
        notes.poison = poisoned;
        provider.tellOf(poisoned);
        provider.tellOf(poisoned);
        UUID other = provider.tell(1).get(0);

        until(() -> notes.counts().containsKey(other));
        assertThat(notes.counts()).containsEntry(poisoned, 1);
        assertThat(parkedReasons()).hasSize(2).first().isEqualTo("IllegalStateException: poison");
    }

    @Test
    void aTrimmedFeedIsCaughtUpToEquality() {
        UUID gone = provider.tell(1).get(0);
        until(() -> notes.counts().containsKey(gone));
        running.forEach(Following::stop);
        List<UUID> missed = provider.tell(5);
        provider.forget(gone);
        provider.trimAll();

        follow();

        until(() -> notes.counts().keySet().equals(new HashSet<>(missed)));
        List<UUID> after = provider.tell(1);
        until(() -> notes.counts().keySet().containsAll(after));
    }

    @Test
    void aStateThatCannotTakeEffectIsParkedAndTheRestIsCaughtUp() {
        running.forEach(Following::stop);
        List<UUID> missed = provider.tell(5);
        notes.poison = missed.get(2);
        provider.trimAll();

        follow();

        until(() -> parkedReasons().equals(List.of("IllegalStateException: poison")));
        UUID after = provider.tell(1).get(0);
        until(() -> notes.counts().containsKey(after));
        assertThat(notes.counts()).hasSize(5).doesNotContainKey(missed.get(2));
    }

    @Test
    void aProviderThatCannotBeReachedIsWaitedFor() {
        provider.tell(3);
        until(() -> notes.counts().size() == 3);

        provider.leave();
        provider.tell(3);
        until(() -> running.get(0).waits());
        provider.comeBack();

        until(() -> notes.counts().size() == 6);
        assertThat(parkedReasons()).isEmpty();
    }

    @Test
    void aFollowerThatNeverReachedItsProviderLagsBehind() {
        running.forEach(Following::stop);
        until(() -> running.get(0).lag() < 0);
        provider.leave();

        follow();

        until(() -> running.get(1).lag() >= 0);
    }

    /** Instances end, and their sessions with the lock are cut, again and again while facts flow. */
    @Test
    void aFollowerThatIsKilledBetweenFactsAppliesEachOnce() {
        follow();
        int told = 0;
        for (int kill = 0; kill < 6; kill++) {
            provider.tell(25);
            told += 25;
            int enough = told - 15;
            until(() -> notes.counts().size() >= enough);
            if (kill % 2 == 0) {
                running.get(running.size() - 1).stop();
                follow();
            } else {
                cutLeader();
            }
        }
        int all = told;

        until(() -> notes.counts().size() == all);
        assertThat(notes.counts().values()).containsOnly(1);
        assertThat(parkedReasons()).isEmpty();
    }

    @Test
    void onlyTheFirstOfTwoThatCatchUpFromOnePlaceMovesTheCursor() {
        running.forEach(Following::stop);
        var cursors = new TestCursors();
        var from = cursors.load(notes.provider());
        UUID kept = provider.tell(1).get(0);
        Position later = new Position(from.orElseThrow().epoch(), 900, 0);
        Position earlier = new Position(from.orElseThrow().epoch(), 800, 0);

        cursors.caughtUp(notes, from, new CatchUp.Outcome(later, Set.of(kept), List.of()));

        assertThatThrownBy(() -> cursors.caughtUp(notes, from, new CatchUp.Outcome(earlier, Set.of(), List.of())))
                .isInstanceOf(Cursors.Moved.class);
        assertThatThrownBy(() -> cursors.applyState(notes, from, List.of(stateOf(kept))))
                .isInstanceOf(Cursors.Moved.class);
        assertThat(cursors.load(notes.provider())).contains(later);
    }

    private void cutLeader() {
        transactions.run(session -> session.createNativeQuery(
                        "select cast(pg_terminate_backend(pid) as text) from pg_locks join pg_database d on d.oid ="
                                + " database where locktype = 'advisory' and d.datname = current_database()",
                        String.class)
                .list());
    }

    private void follow() {
        var following = new Following(
                notes,
                new EventSource(provider.address(), () -> "test.secret"),
                new TestCursors(),
                new Leadership(database.dataSource(), notes.provider()));
        running.add(following);
        following.startOn(work -> new Thread(work, "following"));
    }

    private List<String> parkedReasons() {
        return transactions.get(session -> session.createNativeQuery(
                        "select coalesce(reason, '') from parked_event order by queue", String.class)
                .list());
    }

    /** The effects: one row a subject with the number of facts applied. */
    private final class Notes implements Follower {
        private volatile UUID poison = new UUID(0, 0);
        private volatile int crashes;
        private final ThreadLocal<Session> current = new ThreadLocal<>();

        @Override
        public String provider() {
            return "provider";
        }

        @Override
        public void apply(CloudEvent fact) {
            UUID subject = UUID.fromString(fact.subject());
            if (subject.equals(poison)) {
                throw new IllegalStateException("poison");
            }
            execute(
                    "insert into note values (?, 1) on conflict (subject) do update set times = note.times + 1",
                    subject);
        }

        @Override
        public Set<UUID> subjects() {
            return new HashSet<>(current.get()
                    .createNativeQuery("select subject from note", UUID.class)
                    .list());
        }

        @Override
        public void remove(UUID subject) {
            execute("delete from note where subject = ?", subject);
        }

        private void execute(String sql, UUID subject) {
            current.get().doWork(connection -> {
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setObject(1, subject);
                    statement.executeUpdate();
                }
            });
        }

        Map<UUID, Integer> counts() {
            var counts = new ConcurrentHashMap<UUID, Integer>();
            transactions.run(session -> session.doWork(connection -> {
                try (var row = connection.createStatement().executeQuery("select subject, times from note")) {
                    while (row.next()) {
                        counts.put(row.getObject(1, UUID.class), row.getInt(2));
                    }
                }
            }));
            return counts;
        }
    }

    /** The production transactions, opened by hand where the container would. */
    private final class TestCursors extends Cursors {
        @Override
        public Optional<Position> load(String follower) {
            return transactions.get(session -> with(session).load(follower));
        }

        @Override
        public void apply(Follower follower, Position from, CloudEvent fact) {
            transactions.run(session -> {
                with(session).apply(follower, from, fact);
                if (notes.crashes > 0) {
                    notes.crashes--;
                    throw new IllegalStateException("killed before commit", new SQLException("gone", "57P01"));
                }
            });
        }

        @Override
        public void park(Follower follower, Position from, CloudEvent fact, String reason) {
            transactions.run(session -> with(session).park(follower, from, fact, reason));
        }

        @Override
        public void applyState(Follower follower, Optional<Position> from, Iterable<CloudEvent> state) {
            transactions.run(session -> with(session).applyState(follower, from, state));
        }

        @Override
        public void caughtUp(Follower follower, Optional<Position> from, CatchUp.Outcome outcome) {
            transactions.run(session -> with(session).caughtUp(follower, from, outcome));
        }

        private OneTransaction with(Session session) {
            notes.current.set(session);
            return new OneTransaction(session);
        }
    }

    private static final class OneTransaction extends Cursors {
        OneTransaction(Session session) {
            this.session = session;
            this.parked = new ParkedEvents();
            this.parked.session = session;
        }
    }

    static CloudEvent stateOf(UUID subject) {
        return new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "masthead/provider",
                "thing.made",
                subject.toString(),
                java.time.Instant.EPOCH,
                "application/json",
                null,
                JsonNodeFactory.instance.objectNode());
    }
}
