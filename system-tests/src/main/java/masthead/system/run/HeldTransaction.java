package masthead.system.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A transaction of somebody who began it and forgot it, until this is closed. */
public final class HeldTransaction implements AutoCloseable {
    private final Connection connection;

    private HeldTransaction(Connection connection) {
        this.connection = connection;
    }

    /** @param statement what it has done, such as taking a lock */
    public static HeldTransaction of(RunningNewsroom newsroom, String database, String statement) throws SQLException {
        var held = new HeldTransaction(newsroom.database(database));
        try (Statement begun = held.connection.createStatement()) {
            begun.execute("set idle_in_transaction_session_timeout = 0");
            held.connection.setAutoCommit(false);
            begun.execute(statement);
        } catch (SQLException notHeld) {
            held.close();
            throw notHeld;
        }
        return held;
    }

    /** Rolls it back. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
