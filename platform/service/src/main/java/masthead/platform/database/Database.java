package masthead.platform.database;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import masthead.platform.draining.ReadinessReason;
import org.jspecify.annotations.Nullable;

/**
 * The service's database. It may be away when the service starts and go away at any time: a watcher migrates the schema
 * and makes the entity manager factory as soon as the database answers, and looks twice a second whether it still does.
 */
@ApplicationScoped
public class Database implements ReadinessReason {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final String UNIT = "masthead";
    private static final long LOOK_EVERY_MS = 500;

    @Inject
    Migrations migrations;

    @Inject
    DataSource connections;

    @Inject
    ManagedThreadFactory threads;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable EntityManagerFactory factory;
    private volatile @Nullable String trouble = "not reached yet";

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        threads.newThread(this::watch).start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped.countDown();
    }

    /**
     * The entity manager factory.
     *
     * @throws DatabaseAway the database has not been reached since this service started
     */
    EntityManagerFactory factory() {
        EntityManagerFactory made = factory;
        if (made == null) {
            throw new DatabaseAway();
        }
        return made;
    }

    /** The pooled connections; inside a transaction they are the transaction's own. */
    public DataSource connections() {
        return connections;
    }

    /** Whether the database answered at the last look, half a second ago at most. */
    public boolean ready() {
        return trouble == null;
    }

    @Override
    public Optional<String> unready() {
        return Optional.ofNullable(trouble).map(reason -> "database: " + reason);
    }

    private void watch() {
        try {
            do {
                look();
            } while (!stopped.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        EntityManagerFactory made = factory;
        if (made != null) {
            made.close();
        }
    }

    private void look() {
        String before = trouble;
        try {
            if (factory == null) {
                migrations.run();
                factory = Persistence.createEntityManagerFactory(UNIT);
            }
            ping();
            trouble = null;
            if (before != null) {
                LOG.info("The database answers");
            }
        } catch (Exception | LinkageError e) {
            trouble = reason(e);
            if (!trouble.equals(before)) {
                LOG.log(Level.WARNING, e, () -> "The database does not answer: " + trouble);
            }
        }
    }

    private void ping() throws SQLException {
        try (Connection connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private static String reason(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = root.getMessage();
        return text == null
                ? root.getClass().getSimpleName()
                : text.lines().findFirst().orElse("");
    }
}
