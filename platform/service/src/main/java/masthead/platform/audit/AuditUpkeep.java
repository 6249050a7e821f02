package masthead.platform.audit;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.database.Database;

/** Forgets after 30 days from where something was done; what was done, and by whom, stays. */
@ApplicationScoped
public class AuditUpkeep {
    private static final Logger LOG = Logger.getLogger(AuditUpkeep.class.getName());

    @Inject
    Database database;

    @Inject
    ManagedThreadFactory threads;

    private final CountDownLatch stopped = new CountDownLatch(1);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        threads.newThread(this::run).start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped.countDown();
    }

    private void run() {
        try {
            while (!stopped.await(10, TimeUnit.MINUTES)) {
                clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void clear() {
        try (Connection connection = database.connections().getConnection()) {
            while (stopped.getCount() > 0 && AuditEntries.clearOldClients(connection)) {
                LOG.fine("Forgot a batch of old client addresses");
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "Not cleared this time", e);
        }
    }
}
