package masthead.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import masthead.platform.worker.Tasks.Due;
import masthead.platform.worker.Tasks.PutBack;
import org.junit.jupiter.api.Test;

class TasksTest {
    private static final String[] KINDS = {"draw"};
    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final TestTransactions transactions = new TestTransactions(database);

    @Test
    void workAskedForTwiceBeforeItBeganIsThereOnce() throws SQLException {
        add("harbour");
        add("harbour");
        add("street");

        assertThat(count("waiting")).isEqualTo(2);
    }

    @Test
    void twoInstancesNeverTakeTheSameTask() throws SQLException {
        add("harbour");
        try (Connection one = open();
                Connection other = open()) {
            assertThat(Tasks.due(one, KINDS)).isPresent();

            assertThat(Tasks.due(other, KINDS)).isEmpty();
        }
    }

    @Test
    void aTaskOfAKindThatThisServiceDoesNotKnowIsLeftAlone() throws SQLException {
        add("harbour");
        try (Connection connection = open()) {
            assertThat(Tasks.due(connection, new String[] {"other"})).isEmpty();
        }
    }

    @Test
    void anExpiredLeaseIsTakenOverAndTheOldHolderCannotComplete() throws SQLException {
        add("harbour");
        try (Connection connection = database.connect()) {
            UUID first = lease(connection, 0);
            UUID second = lease(connection, 60);

            assertThat(Tasks.prolong(connection, task(connection), first, 60)).isFalse();
            assertThat(Tasks.done(connection, task(connection), first)).isFalse();
            assertThat(Tasks.done(connection, task(connection), second)).isTrue();
            assertThat(count("leased")).isZero();
        }
    }

    @Test
    void aTaskThatIsPutBackKeepsItsTriesAndGivesWayToOneThatWaits() throws SQLException {
        add("harbour");
        try (Connection connection = database.connect()) {
            UUID token = lease(connection, 60);
            Tasks.release(connection, task(connection), token, new PutBack("no ink", 0, 0));
            Due again = Tasks.due(connection, KINDS).orElseThrow();
            assertThat(again.attempt()).isEqualTo(1);

            UUID next = lease(connection, 60);
            add("harbour");
            Tasks.release(connection, task(connection), next, new PutBack("no ink", 0, 0));
        }

        assertThat(count("waiting")).isEqualTo(1);
    }

    @Test
    void whatFailedForGoodStaysToBeSeen() throws SQLException {
        add("harbour");
        try (Connection connection = database.connect()) {
            UUID token = lease(connection, 60);

            Tasks.fail(connection, task(connection), token, "no such picture");

            assertThat(Tasks.due(connection, KINDS)).isEmpty();
            assertThat(count("failed")).isEqualTo(1);
        }
    }

    @Test
    void pausesDoubleAndNoneIsTakenForAClockThatWasSetBack() {
        assertThat(Tasks.backOff(1)).isEqualTo(0.5);
        assertThat(Tasks.backOff(4)).isEqualTo(4);
        assertThat(Tasks.backOff(Tasks.TRIES)).isLessThanOrEqualTo(Tasks.LONGEST_PAUSE_S);
    }

    private UUID lease(Connection connection, int seconds) throws SQLException {
        UUID token = UUID.randomUUID();
        Due due = Tasks.due(connection, KINDS).orElseThrow();
        Tasks.lease(connection, due, token, seconds);
        return token;
    }

    private static UUID task(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id from task where state = 'leased'")) {
            return row.next() ? row.getObject(1, UUID.class) : new UUID(0, 0);
        }
    }

    private void add(String key) {
        transactions.run(session -> {
            var work = new Work();
            work.session = session;
            work.add("draw", key, java.util.Map.of("key", key));
        });
    }

    private Connection open() throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    private int count(String state) throws SQLException {
        try (Connection connection = database.connect();
                var select = connection.prepareStatement("select count(*) from task where state = ?")) {
            select.setString(1, state);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
