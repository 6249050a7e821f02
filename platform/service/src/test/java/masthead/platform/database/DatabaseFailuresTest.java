package masthead.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.Connection;
import java.sql.SQLException;
import masthead.platform.problem.FailureMapper;
import masthead.platform.problem.Problem;
import masthead.platform.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Each failure as PostgreSQL reports it, wrapped as it reaches the mapper after a flush. */
class DatabaseFailuresTest {
    private final TestDatabase database = TestDatabase.migrated("db/platform");

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    @Test
    void aNameThatIsTakenIsAConflict() throws SQLException {
        Problem problem = problem(connection -> {
            String insert = "insert into follower values ('articles', 'x')";
            connection.createStatement().execute(insert);
            connection.createStatement().execute(insert);
        });

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).endsWith(":already-there");
    }

    @Test
    void somebodyElsesLockIsBusyForTheMoment() throws SQLException {
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table follower");

            Problem problem = problem(connection -> {
                connection.createStatement().execute("set lock_timeout = '20ms'");
                connection.createStatement().execute("select * from follower");
            });

            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.type()).endsWith(":busy");
        }
    }

    @Test
    void aConnectionThatBreaksMeansThatTheDatabaseIsAway() throws SQLException {
        Problem problem = problem(
                connection -> connection.createStatement().execute("select pg_terminate_backend(pg_backend_pid())"));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.type()).endsWith(":database-away");
    }

    @Test
    void aDatabaseThatIsNotThereIsAway() {
        assertThat(problem(new SQLException("refused", "08001")).type()).endsWith(":database-away");
        assertThat(problem(new SQLException("pool", new PoolingException())).type())
                .endsWith(":database-away");
    }

    @Test
    void aZeroCharacterInATextIsTheCallersMistake() throws SQLException {
        Problem inText = problem(connection -> {
            var insert = connection.prepareStatement("insert into follower values (?, 'x')");
            insert.setString(1, "a\0b");
            insert.execute();
        });
        Problem inJson = problem(
                connection -> connection.createStatement().execute("select '{\"a\":\"\\u0000\"}'::jsonb->>'a'"));

        assertThat(inText.status()).isEqualTo(400);
        assertThat(inJson.status()).isEqualTo(400);
    }

    @Test
    void aFullDiskIsSaid() {
        Problem problem = problem(new SQLException("could not extend file: No space left on device", "53100"));

        assertThat(problem.status()).isEqualTo(507);
        assertThat(problem.type()).endsWith(":storage-full");
    }

    @Test
    void whatNamesNothingThatIsThereIsTheCallersMistake() throws SQLException {
        Problem problem = problem(connection -> {
            connection.createStatement().execute("create temporary table one (id int primary key)");
            connection.createStatement().execute("create temporary table two (one int references one)");
            connection.createStatement().execute("insert into two values (1)");
        });

        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void aTimeThatCantBeKeptIsTheCallersMistake() throws SQLException {
        Problem problem = problem(
                connection -> connection.createStatement().execute("select '300000-01-01T00:00:00Z'::timestamptz"));

        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void twoSavesOfOneVersionAreAClash() {
        assertThat(problem(new OptimisticLockException()).status()).isEqualTo(412);
    }

    @Test
    void anythingElseIsOurs() throws SQLException {
        Problem problem = problem(connection -> connection.createStatement().execute("select nothing"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.detail()).doesNotContain("nothing").doesNotContain("select");
    }

    private static final class PoolingException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private Problem problem(Work work) throws SQLException {
        try (Connection connection = database.connect()) {
            work.on(connection);
        } catch (SQLException failure) {
            return problem(failure);
        }
        throw new AssertionError("Nothing failed");
    }

    private static Problem problem(Exception cause) {
        var rollback = new RollbackException("marked for rollback");
        rollback.initCause(new PersistenceException(cause));
        return (Problem) new FailureMapper()
                .toResponse(new jakarta.transaction.TransactionalException("commit", rollback))
                .getEntity();
    }
}
