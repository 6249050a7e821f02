package masthead.platform.database;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears PostgreSQL's NOTIFY on a connection of its own. A notification may be missed while the connection is away;
 * whoever listens is called once after each reconnection and looks by itself now and then.
 */
@ApplicationScoped
public class Notifications {
    private static final Logger LOG = Logger.getLogger(Notifications.class.getName());
    private static final int LOOK_FOR_STOP_MS = 250;

    @Inject
    DatabaseSettings settings;

    @Inject
    ManagedThreadFactory threads;

    private final Map<String, Runnable> listeners = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        threads.newThread(this::hear).start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped = true;
    }

    /** Calls the action, quickly done, whenever something was notified on the channel. One action a channel. */
    public void on(String channel, Runnable action) {
        listeners.put(channel, action);
    }

    private void hear() {
        while (!stopped) {
            try (Connection connection = settings.ownConnections("").getConnection()) {
                hear(connection);
            } catch (SQLException away) {
                LOG.log(Level.FINE, "Not listening", away);
                pause();
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var listening = new HashSet<String>();
        PGConnection server = connection.unwrap(PGConnection.class);
        while (!stopped) {
            listen(connection, listening);
            var heard = server.getNotifications(LOOK_FOR_STOP_MS);
            if (heard != null) {
                for (var notification : heard) {
                    Runnable action = listeners.get(notification.getName());
                    if (action != null) {
                        action.run();
                    }
                }
            }
        }
    }

    private void listen(Connection connection, Set<String> listening) throws SQLException {
        for (var listener : listeners.entrySet()) {
            if (listening.add(listener.getKey())) {
                try (var statement = connection.createStatement()) {
                    statement.execute("listen " + listener.getKey());
                }
                listener.getValue().run();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_FOR_STOP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
