package masthead.platform.follower;

import java.sql.SQLException;
import masthead.platform.database.DatabaseAway;
import masthead.platform.database.DatabaseFailures;

/** Tells a failure of the database, which is waited out, from one of the fact itself. */
final class Outage {
    private Outage() {}

    static boolean of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseAway) {
                return true;
            }
            if (cause instanceof SQLException) {
                var problem = new DatabaseFailures().problemOf(cause);
                return problem != null && problem.status() >= 500;
            }
        }
        return false;
    }

    static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
