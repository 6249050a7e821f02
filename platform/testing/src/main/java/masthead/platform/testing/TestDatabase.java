package masthead.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real database of a test's own, migrated as in production. One PostgreSQL serves all tests of a JVM; each database is
 * a copy of a template that was migrated once.
 */
public final class TestDatabase {
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A database without any table. */
    public static TestDatabase empty() {
        return new TestDatabase(create("template1"));
    }

    /**
     * A database with the schema that these migrations make.
     *
     * @param locations places on the class path, such as {@code db/migration}
     */
    public static TestDatabase migrated(String... locations) {
        String template = TEMPLATES.computeIfAbsent(String.join(",", locations), key -> {
            String made = create("template1");
            Flyway.configure()
                    .dataSource(dataSource(made))
                    .locations(locations)
                    .load()
                    .migrate();
            return made;
        });
        return new TestDatabase(create(template));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name;
    }

    public String user() {
        return "postgres";
    }

    /** Connections, a new one each time. */
    public DataSource dataSource() {
        return dataSource(name);
    }

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** Ends the database and every connection to it. */
    public void drop() {
        try (Connection connection = dataSource("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource dataSource(String database) {
        var connections = new PGSimpleDataSource();
        connections.setUrl("jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + database);
        connections.setUser("postgres");
        return connections;
    }

    private static String create(String template) {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = dataSource("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("No database for this test", e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "400")
                    .setServerConfig("shared_buffers", "32MB")
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }
}
