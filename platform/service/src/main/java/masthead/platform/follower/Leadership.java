package masthead.platform.follower;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Which of several instances follows: the one that holds a session's advisory lock, on a connection of its own. It ends
 * with that connection, so a dead leader is replaced at once.
 */
final class Leadership implements AutoCloseable {
    private static final int CLASS = 0x666f6c6c; // "foll": sets these locks apart from others

    private final DataSource connections;
    private final String name;
    private @Nullable Connection session;

    Leadership(DataSource connections, String name) {
        this.connections = connections;
        this.name = name;
    }

    /** Whether this instance leads now; tries to if nobody does. */
    boolean held() throws SQLException {
        Connection open = session;
        if (open != null) {
            if (open.isValid(1)) {
                return true;
            }
            close();
        }
        Connection fresh = connections.getConnection();
        session = fresh;
        boolean leads = false;
        try {
            leads = locked(fresh);
        } finally {
            if (!leads) {
                close();
            }
        }
        return leads;
    }

    private boolean locked(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select pg_try_advisory_lock(?, hashtext(?))")) {
            select.setInt(1, CLASS);
            select.setString(2, name);
            var row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() {
        Connection open = session;
        session = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException ended) {
                // its lock ended with it, which is all that was wanted
            }
        }
    }
}
