package masthead.platform.database;

import java.io.IOException;
import masthead.platform.problem.Problem;
import masthead.platform.problem.StorageFull;

/** Tells what is waited out, such as a database that is away or a disk that is full, from what fails by itself. */
public final class Outage {
    private Outage() {}

    public static boolean of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseAway || cause instanceof IOException full && StorageFull.says(full)) {
                return true;
            }
            Problem problem = new DatabaseFailures().problemOf(cause);
            if (problem != null) {
                return problem.status() >= 500;
            }
        }
        return false;
    }

    /** The first cause in a line, for operators. */
    public static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
