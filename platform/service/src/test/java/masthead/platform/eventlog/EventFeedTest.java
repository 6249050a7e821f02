package masthead.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import masthead.platform.eventlog.EventFeed.Batch;
import masthead.platform.eventlog.EventFeed.CursorGone;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.Position;
import masthead.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class EventFeedTest {
    private final TestDatabase database = TestDatabase.migrated("db/platform");

    @Test
    void factsComeInTheOrderOfTheirCommitsWithTheCursorBehindEach() throws SQLException {
        Position start = head();
        append("thing.made", "thing.changed");

        Batch all = read(start, 10);

        assertThat(all.events()).extracting(CloudEvent::type).containsExactly("thing.made", "thing.changed");
        assertThat(all.events()).extracting(CloudEvent::source).containsOnly("masthead/test");
        Position behindFirst = Position.parse(String.valueOf(all.events().get(0).position()));
        assertThat(read(behindFirst, 10).events()).extracting(CloudEvent::type).containsExactly("thing.changed");
        assertThat(read(all.next(), 10).events()).isEmpty();
    }

    @Test
    void aFactThatCommitsLateIsNotPassedBy() throws SQLException {
        Position start = head();
        try (Connection late = database.connect()) {
            late.setAutoCommit(false);
            EventFeed.append(late, event("thing.late"), "{}");
            append("thing.early");

            Batch meanwhile = read(start, 10);
            assertThat(meanwhile.events()).isEmpty();
            assertThat(meanwhile.hidden()).isTrue();
            late.commit();
        }

        assertThat(read(start, 10).events()).extracting(CloudEvent::type).containsExactly("thing.late", "thing.early");
    }

    @Test
    void aWriteTransactionOfAnotherDatabaseHoldsBackButLosesNothing() throws SQLException {
        Position start = head();
        TestDatabase other = TestDatabase.migrated("db/platform");
        try (Connection busy = other.connect()) {
            busy.setAutoCommit(false);
            EventFeed.append(busy, event("other.made"), "{}");
            append("thing.made");
            assertThat(read(start, 10).hidden()).isTrue();
            busy.rollback();
        }

        assertThat(read(start, 10).events()).hasSize(1);
    }

    /** Every writer commits when it likes, some roll back, and a neighbour's database holds the horizon back now and then. */
    @Test
    void twentyWritersAtOnceAndAReaderThatNeverSkips() throws Exception {
        Position start = head();
        TestDatabase neighbour = TestDatabase.migrated("db/platform");
        var over = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(21);
        try {
            Future<?> holding = writers.submit(() -> holdBackUntil(over, neighbour));
            List<Future<List<UUID>>> written = new ArrayList<>();
            for (int writer = 0; writer < 20; writer++) {
                written.add(writers.submit(writer(writer)));
            }
            List<UUID> seen = readUntil(start, 20 * 15);
            over.set(true);
            holding.get();

            List<UUID> expected = new ArrayList<>();
            for (Future<List<UUID>> part : written) {
                expected.addAll(part.get());
                assertThat(seen).containsSubsequence(part.get());
            }
            assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        } finally {
            over.set(true);
            writers.shutdownNow();
        }
    }

    private static Void holdBackUntil(AtomicBoolean over, TestDatabase neighbour) throws SQLException {
        try (Connection busy = neighbour.connect()) {
            busy.setAutoCommit(false);
            while (!over.get()) {
                EventFeed.append(busy, event("other.made"), "{}");
                busy.createStatement().execute("select pg_sleep(0.03)");
                busy.commit();
            }
        }
        return null;
    }

    @Test
    void aFactThatIsTakenBackIsNeverTold() throws SQLException {
        Position start = head();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            EventFeed.append(connection, event("thing.undone"), "{}");
            connection.rollback();
        }
        append("thing.made");

        assertThat(read(start, 10).events()).extracting(CloudEvent::type).containsExactly("thing.made");
    }

    @Test
    void aPageEndsWhereItsLimitIsAndTheNextGoesOnThere() throws SQLException {
        Position start = head();
        append("thing.one", "thing.two", "thing.three");

        Batch first = read(start, 2);
        Batch second = read(first.next(), 2);

        assertThat(first.events()).extracting(CloudEvent::type).containsExactly("thing.one", "thing.two");
        assertThat(second.events()).extracting(CloudEvent::type).containsExactly("thing.three");
    }

    @Test
    void theFactsOfOneTransactionComeInTheOrderInWhichTheyWereTold() throws SQLException {
        Position start = head();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 12; i++) {
                EventFeed.append(connection, event("thing.n" + i), "{}");
            }
            connection.commit();
        }

        List<String> types = new ArrayList<>();
        for (Batch batch = read(start, 5); !batch.events().isEmpty(); batch = read(batch.next(), 5)) {
            batch.events().forEach(fact -> types.add(fact.type()));
        }

        assertThat(types)
                .isEqualTo(IntStream.range(0, 12).mapToObj(i -> "thing.n" + i).toList());
    }

    @Test
    void aReaderWhoseFactsAreTrimmedWhileItReadsIsToldSo() throws SQLException {
        Position start = head();
        append("thing.old", "thing.older");
        age();

        try (Connection connection = database.connect()) {
            Connection slow = betweenStatements(connection, () -> {
                try (Connection other = database.connect()) {
                    EventFeed.trim(other, 7);
                }
            });
            List<String> seen = new ArrayList<>();
            boolean gone = false;
            try {
                EventFeed.read(slow, "masthead/test", start, 10).events().forEach(fact -> seen.add(fact.type()));
            } catch (CursorGone told) {
                gone = true;
            }
            assertThat(gone || seen.size() == 2)
                    .as("told so, or given all of them")
                    .isTrue();
        }
    }

    @Test
    void aReaderThatHasSeenAllThatWasTrimmedGoesOn() throws SQLException {
        append("thing.old");
        Position seen = read(new Position(head().epoch(), 0, 0), 10).next();
        age();
        try (Connection connection = database.connect()) {
            EventFeed.trim(connection, 7);
        }
        append("thing.new");

        assertThat(read(seen, 10).events()).extracting(CloudEvent::type).containsExactly("thing.new");
    }

    @Test
    void anotherHistoryATrimmedCursorAndOneBeyondTheHeadAreGone() throws SQLException {
        Position start = head();
        append("thing.made");
        age();
        try (Connection connection = database.connect()) {
            assertThat(EventFeed.trim(connection, 7)).isTrue();
            assertThat(EventFeed.trim(connection, 7)).isFalse();
        }

        assertThatThrownBy(() -> read(start, 10)).isInstanceOf(CursorGone.class);
        assertThatThrownBy(() -> read(new Position(UUID.randomUUID(), 1, 0), 10))
                .isInstanceOf(CursorGone.class);
        assertThatThrownBy(() -> read(new Position(start.epoch(), Long.MAX_VALUE, 0), 10))
                .isInstanceOf(CursorGone.class);
        assertThat(read(head(), 10).events()).isEmpty();
    }

    @Test
    void erasuresAreNeverTrimmed() throws SQLException {
        append("person.erased", "person.changed");
        age();
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            EventFeed.trim(connection, 7);

            var rows = statement.executeQuery("select string_agg(type, ',') from event");
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("person.erased");
        }
    }

    private interface Meanwhile {
        void happens() throws SQLException;
    }

    /** The connection, with something that happens before each statement but the first. */
    private static Connection betweenStatements(Connection connection, Meanwhile meanwhile) {
        var prepared = new AtomicInteger();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals("prepareStatement") && prepared.getAndIncrement() > 0) {
                        meanwhile.happens();
                    }
                    return called.invoke(connection, arguments);
                });
    }

    private void age() throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("update event set at = now() - interval '9 days'");
        }
    }

    private Callable<List<UUID>> writer(int seed) {
        var chance = new Random(seed);
        return () -> {
            List<UUID> subjects = new ArrayList<>();
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < 15; i++) {
                    Event event = event("thing.made");
                    EventFeed.append(connection, event("thing.undone"), "{}");
                    connection.rollback();
                    EventFeed.append(connection, event, "{\"n\":" + seed + "}");
                    connection.createStatement().execute("select pg_sleep(" + chance.nextInt(20) / 1000.0 + ")");
                    connection.commit();
                    subjects.add(event.subject());
                }
            }
            return subjects;
        };
    }

    private List<UUID> readUntil(Position start, int count) throws SQLException {
        long deadline = System.nanoTime() + 30_000_000_000L;
        List<UUID> seen = new ArrayList<>();
        Position at = start;
        while (seen.size() < count && System.nanoTime() < deadline) {
            Batch batch = read(at, 7);
            batch.events().forEach(event -> seen.add(UUID.fromString(event.subject())));
            at = batch.next();
        }
        return seen;
    }

    private static Event event(String type) {
        return new Event(type, UUID.randomUUID(), "unused");
    }

    private void append(String... types) throws SQLException {
        for (String type : types) {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                EventFeed.append(connection, event(type), "{}");
                connection.commit();
            }
        }
    }

    private Batch read(Position after, int limit) throws SQLException {
        try (Connection connection = database.connect()) {
            return EventFeed.read(connection, "masthead/test", after, limit);
        }
    }

    private Position head() throws SQLException {
        try (Connection connection = database.connect()) {
            return EventFeed.head(connection);
        }
    }
}
