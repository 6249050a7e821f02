package masthead.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import masthead.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private final TestDatabase database = TestDatabase.empty();
    private final Migrations migrations = new ServiceDatabase(database).migrations();

    @Test
    void aMigrationMayTakeAsLongAsItNeedsButNeverWaitsLongForALock() throws SQLException {
        migrations.run();

        assertThat(text("select statement_timeout || ' ' || lock_timeout from migration_session"))
                .isEqualTo("0 2s");
    }

    @Test
    void twoInstancesThatStartAtOnceMakeTheSchemaOnce() throws SQLException {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(migrations::run),
                        CompletableFuture.runAsync(new ServiceDatabase(database).migrations()::run))
                .join();

        assertThat(text("select count(*) || ' ' || count(distinct version) from flyway_schema_history"))
                .isEqualTo("6 6");
    }

    @Test
    void anOlderVersionRunsOnTheSchemaOfANewerOne() throws SQLException {
        migrations.run();
        execute("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success) values"
                + " (99, '999', 'what the future brings', 'SQL', 'V999__x.sql', 1, 'postgres', 1, true)");

        assertThatCode(migrations::run).doesNotThrowAnyException();
    }

    /** Its number is lower than those that the service's own tables have reached by then. */
    @Test
    void theNextTableOfThePlatformComesToAServiceThatIsFurtherOn() throws SQLException {
        migrations.run();
        execute("drop table idempotency_key");
        execute("delete from flyway_schema_history where version = '000.04'");

        migrations.run();

        assertThat(text("select count(*) from idempotency_key")).isEqualTo("0");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.connect();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
