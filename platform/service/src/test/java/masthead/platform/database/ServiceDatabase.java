package masthead.platform.database;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestThreads;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.jspecify.annotations.Nullable;

/** The database beans of a service, over a database of a test. */
public final class ServiceDatabase implements AutoCloseable {
    private static volatile @Nullable DataSource current;

    private final DatabaseSettings settings = new DatabaseSettings();
    private final Migrations migrations = new Migrations();
    private final Database database = new Database();
    private final Notifications notifications = new Notifications();
    private final DataSource connections;

    public ServiceDatabase(String url) {
        settings.url = url;
        settings.user = "postgres";
        settings.password = "";
        connections = settings.ownConnections("");
        current = connections;
        Beans.wire(migrations, settings, 60);
        Beans.wire(database, migrations, connections, new TestThreads());
        Beans.wire(notifications, settings, new TestThreads());
    }

    public ServiceDatabase(TestDatabase test) {
        this(test.url());
    }

    /** Begins to watch the database and to listen to it, as at the start of a service. */
    public ServiceDatabase started() {
        database.start("started");
        notifications.start("started");
        return this;
    }

    public Database database() {
        return database;
    }

    public Notifications notifications() {
        return notifications;
    }

    public DatabaseSettings settings() {
        return settings;
    }

    Migrations migrations() {
        return migrations;
    }

    EntityManagerFactory factory() {
        return database.factory();
    }

    public DataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        database.stop("stopped");
        notifications.stop("stopped");
    }

    /** Gives Hibernate the connections of the database made last. */
    public static final class Connections implements ConnectionProvider {
        private static final long serialVersionUID = 1L;

        @Override
        public Connection getConnection() throws SQLException {
            DataSource connections = current;
            if (connections == null) {
                throw new SQLException("No database was made");
            }
            return connections.getConnection();
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            connection.close();
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return false;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
