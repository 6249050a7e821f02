package masthead.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import masthead.platform.database.ServiceDatabase;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestThreads;
import org.junit.jupiter.api.Test;

class EventUpkeepTest {
    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final EventUpkeep upkeep =
            Beans.wire(new EventUpkeep(), new ServiceDatabase(database).database(), new TestThreads(), 7);

    @Test
    void theHorizonLagsWhileACommittedFactWaitsForAnOlderTransaction() throws SQLException {
        assertThat(upkeep.horizonLag()).isZero();
        try (Connection older = database.connect()) {
            older.setAutoCommit(false);
            older.createStatement().execute("insert into follower values ('x', 'y')");
            append();

            assertThat(upkeep.horizonLag()).isPositive();
            older.rollback();
        }
        assertThat(upkeep.horizonLag()).isZero();
    }

    @Test
    void factsAreKeptForSevenDays() throws SQLException {
        append();
        append();
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("update event set at = now() - interval '7 days 1 hour' where number = 1");
            statement.execute("update event set at = now() - interval '6 days 23 hours' where number = 2");

            upkeep.trim();

            var row = statement.executeQuery("select string_agg(number::text, ',') from event");
            row.next();
            assertThat(row.getString(1)).isEqualTo("2");
        }
    }

    private void append() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            EventFeed.append(connection, new Event("thing.made", UUID.randomUUID(), "unused"), "{}");
            connection.commit();
        }
    }
}
