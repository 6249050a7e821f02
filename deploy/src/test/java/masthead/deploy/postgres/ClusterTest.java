package masthead.deploy.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.process.Leftovers;
import masthead.deploy.process.Ports;
import masthead.deploy.secrets.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {
    @TempDir
    static Path folder;

    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();

    @Test
    void eachServiceHasADatabaseToItselfThatSurvivesAKill() throws IOException, InterruptedException, SQLException {
        DataDirectory data = DataDirectory.open(folder.resolve("data"));
        Secrets secrets = Secrets.of(data);
        var cluster = new Cluster(
                new Programs(folder.resolve("cache"), "test"),
                data,
                new Ports().free(),
                secrets.database("postgres"),
                Leftovers.of(data, name -> false),
                notices::add);
        cluster.start();
        try {
            var databases = new Databases(cluster, secrets);
            databases.prepare();
            databases.prepare();
            nobodySeesAnothers(databases, secrets);
            whatIsCommittedStays(cluster, databases, secrets);
        } finally {
            cluster.stop();
        }
        assertThat(data.postgres().resolve("postmaster.pid")).doesNotExist();
    }

    private static void nobodySeesAnothers(Databases databases, Secrets secrets) throws SQLException {
        for (String name : Databases.NAMES) {
            try (Connection own = connect(databases, name, name, secrets)) {
                assertThat(setting(own, "fsync")).isEqualTo("on");
                assertThat(setting(own, "synchronous_commit")).isEqualTo("on");
                assertThat(setting(own, "idle_in_transaction_session_timeout")).isEqualTo("5s");
            }
        }
        assertThatThrownBy(() -> connect(databases, "articles", "feed", secrets))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(databases.url("feed"), "feed", "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    private void whatIsCommittedStays(Cluster cluster, Databases databases, Secrets secrets)
            throws SQLException, InterruptedException {
        try (Connection own = connect(databases, "articles", "articles", secrets);
                var statement = own.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        cluster.process().orElseThrow().signal("KILL");
        assertThat(notices.poll(10, TimeUnit.SECONDS)).startsWith("postgresql ended with exit code 137");

        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!answers(databases, secrets) && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        try (Connection own = connect(databases, "articles", "articles", secrets);
                var statement = own.createStatement();
                ResultSet row = statement.executeQuery("select answer from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(42);
        }
    }

    private static boolean answers(Databases databases, Secrets secrets) {
        try (Connection own = connect(databases, "articles", "articles", secrets)) {
            return own.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection connect(Databases databases, String database, String role, Secrets secrets)
            throws SQLException {
        return DriverManager.getConnection(databases.url(database), role, secrets.database(role));
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
