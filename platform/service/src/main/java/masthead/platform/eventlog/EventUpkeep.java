package masthead.platform.eventlog;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Trims facts that nobody may still need, and watches how far the horizon lies behind. */
@ApplicationScoped
public class EventUpkeep {
    private static final Logger LOG = Logger.getLogger(EventUpkeep.class.getName());
    private static final String LAG = """
            select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)
            from event where xid >= pg_snapshot_xmin(pg_current_snapshot())
            """;

    @Inject
    Database database;

    @Inject
    ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "events.kept-days", defaultValue = "7")
    int keptDays;

    private final CountDownLatch stopped = new CountDownLatch(1);

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        threads.newThread(this::run).start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped.countDown();
    }

    /** Seconds that the oldest committed fact has been waiting for an older transaction to end; -1 if it can't be known. */
    @Gauge(name = "events_horizon_lag", unit = MetricUnits.SECONDS, absolute = true)
    public double horizonLag() {
        try (Connection connection = database.connections().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(LAG)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return -1;
        }
    }

    private void run() {
        try {
            while (!stopped.await(10, TimeUnit.MINUTES)) {
                trim();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void trim() {
        try (Connection connection = database.connections().getConnection()) {
            while (stopped.getCount() > 0 && EventFeed.trim(connection, keptDays)) {
                LOG.fine("Trimmed a batch of old facts");
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "Not trimmed this time", e);
        }
    }
}
