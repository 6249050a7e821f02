package masthead.platform.eventlog;

import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import masthead.platform.database.DatabaseAway;
import masthead.platform.database.ServiceDatabase;
import masthead.platform.draining.Draining;
import masthead.platform.eventlog.EventFeed.Batch;
import masthead.platform.eventlog.EventFeed.CursorGone;
import masthead.platform.events.Position;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestThreads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldPollsTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final ServiceDatabase service = new ServiceDatabase(database).started();
    private final Draining draining = new Draining();
    private final HeldPolls polls = Beans.wire(
            new HeldPolls(), service.database(), service.notifications(), draining, new TestThreads(), "test");

    @BeforeEach
    void start() {
        polls.start("started");
    }

    @AfterEach
    void stop() {
        polls.stop("stopped");
        service.close();
    }

    @Test
    void aPollThatWaitsIsAnsweredWhenSomethingHappens() throws SQLException {
        Poll poll = hold(head(), LONG);
        assertThat(poll.answer).isNotDone();

        append("thing.made");

        assertThat(poll.types()).isEqualTo("thing.made");
    }

    @Test
    void aHiddenFactIsToldOnceTheOlderTransactionEndsThoughNobodyNotifiesAgain() throws SQLException {
        Position start = head();
        try (Connection older = database.connect()) {
            older.setAutoCommit(false);
            older.createStatement().execute("insert into follower values ('x', 'y')");
            append("thing.hidden");
            Poll poll = hold(start, LONG);
            assertThat(poll.answer).isNotDone();

            older.rollback();

            assertThat(poll.types()).isEqualTo("thing.hidden");
        }
    }

    @Test
    void aFactIsToldEvenIfItsNotificationIsLost() throws SQLException {
        Poll poll = hold(head(), LONG);
        try (Connection connection = database.connect()) {
            connection
                    .createStatement()
                    .execute("insert into event (type, subject, data) values ('thing.quiet',"
                            + " gen_random_uuid(), '{}')");
        }

        assertThat(poll.types()).isEqualTo("thing.quiet");
    }

    @Test
    void listeningGoesOnAfterItsConnectionWasEnded() throws SQLException {
        until(() -> count("select count(*) from pg_stat_activity where query like 'listen%'"
                        + " and datname = current_database()")
                == 1);
        count("select count(pg_terminate_backend(pid)) from pg_stat_activity where query like 'listen%'"
                + " and datname = current_database()");
        Poll poll = hold(head(), LONG);

        append("thing.made");

        assertThat(poll.types()).isEqualTo("thing.made");
        until(() -> count("select count(*) from pg_stat_activity where query like 'listen%'"
                        + " and datname = current_database()")
                == 1);
    }

    @Test
    void aPollThatDoesNotWaitIsAnsweredAtOnce() throws SQLException {
        assertThat(hold(head(), Duration.ZERO).batch().events()).isEmpty();
    }

    @Test
    void aPollIsAnsweredWithNothingWhenItsWaitIsOver() throws SQLException {
        assertThat(hold(head(), Duration.ofMillis(1)).batch().events()).isEmpty();
    }

    @Test
    void heldPollsAreAnsweredWhenTheServiceIsAboutToLeave() throws SQLException {
        Position start = head();
        Poll poll = hold(start, LONG);

        draining.begin();

        assertThat(poll.batch().events()).isEmpty();
        assertThat(poll.batch().next()).isEqualTo(start);
        assertThat(hold(start, LONG).answer).isDone();
    }

    @Test
    void aCursorThatIsGoneIsRefusedAtOnce() {
        Poll poll = hold(new Position(UUID.randomUUID(), 1, 1), LONG);

        assertThat(poll.answer)
                .failsWithin(Duration.ofSeconds(1))
                .withThrowableThat()
                .withCauseInstanceOf(CursorGone.class);
    }

    @Test
    void aPollerThatCannotBeAnsweredKeepsNobodyElseWaiting() throws SQLException {
        Position start = head();
        polls.hold(start, 10, LONG, new HeldPolls.Answer() {
            @Override
            public boolean facts(Batch batch) {
                throw new IllegalStateException("this one left");
            }

            @Override
            public boolean failed(Throwable failure) {
                throw new IllegalStateException("this one left");
            }
        });
        Poll other = hold(start, LONG);

        append("thing.made");
        assertThat(other.types()).isEqualTo("thing.made");
        Poll next = hold(other.batch().next(), LONG);
        append("thing.changed");
        assertThat(next.types()).isEqualTo("thing.changed");
    }

    @Test
    void aPollIsToldWhenTheDatabaseGoesAway() throws SQLException {
        Poll poll = hold(head(), LONG);

        database.drop();

        assertThat(poll.answer)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(DatabaseAway.class);
    }

    private static final class Poll implements HeldPolls.Answer {
        private final CompletableFuture<Batch> answer = new CompletableFuture<>();

        @Override
        public boolean facts(Batch batch) {
            return answer.complete(batch);
        }

        @Override
        public boolean failed(Throwable failure) {
            return answer.completeExceptionally(failure);
        }

        Batch batch() {
            until(answer::isDone);
            return answer.join();
        }

        String types() {
            return String.join(
                    " ", batch().events().stream().map(fact -> fact.type()).toList());
        }
    }

    private Poll hold(Position after, Duration wait) {
        var poll = new Poll();
        polls.hold(after, 10, wait, poll);
        return poll;
    }

    private void append(String type) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            EventFeed.append(connection, new Event(type, UUID.randomUUID(), "unused"), "{}");
            connection.commit();
        }
    }

    private Position head() throws SQLException {
        try (Connection connection = database.connect()) {
            return EventFeed.head(connection);
        }
    }

    private int count(String sql) {
        try (Connection connection = database.connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
