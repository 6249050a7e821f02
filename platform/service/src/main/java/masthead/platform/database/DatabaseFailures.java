package masthead.platform.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import masthead.platform.problem.FailureTranslation;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Problem;
import masthead.platform.problem.StorageFull;
import masthead.platform.version.Version.VersionClash;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** What the database's failures mean to a caller, by SQLSTATE (PostgreSQL, appendix A). */
public class DatabaseFailures implements FailureTranslation {
    @Override
    public @Nullable Problem problemOf(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return new VersionClash("Somebody saved while you did. Read it again, merge, and send the new ETag.")
                    .problem();
        }
        if (cause instanceof SQLException failure && failure.getSQLState() != null) {
            return ofState(failure.getSQLState());
        }
        if (cause instanceof XAException commit) {
            // All that Payara leaves of a COMMIT that failed is the words; without them nobody knows how it ended.
            return StorageFull.says(commit) ? StorageFull.problem() : new DatabaseAway().problem();
        }
        return cause.getClass().getName().endsWith("PoolingException") ? new DatabaseAway().problem() : null;
    }

    private static @Nullable Problem ofState(String state) {
        if (state.equals("23505")) {
            return Problem.of(
                    409,
                    "already-there",
                    "Something with that name is already there",
                    "Choose another and send it again.");
        }
        if (state.equals("40001") || state.equals("40P01") || state.equals("55P03")) {
            return Problem.of(
                    503, "busy", "Somebody else is changing this", "Nothing was changed. Try again in a moment.");
        }
        if (state.equals("22021") || state.equals("22P05")) {
            return new InvalidRequest("Text must not hold the character U+0000.").problem();
        }
        if (state.equals("22008")) {
            return new InvalidRequest("A time is out of range: years from 1 to 9999 can be kept.").problem();
        }
        if (state.equals("23503")) {
            return new InvalidRequest("It names something that is not there.").problem();
        }
        if (state.equals("53100")) {
            return StorageFull.problem();
        }
        // 25006: a server that only reads by now; 25P03: our own transaction was idle for too long.
        boolean away = state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.equals("25006")
                || state.equals("25P03");
        return away ? new DatabaseAway().problem() : null;
    }
}
