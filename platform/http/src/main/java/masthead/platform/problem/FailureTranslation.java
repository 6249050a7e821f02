package masthead.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * Knows failures of one technology, such as the database's, and what they mean to a caller. Found by
 * {@link java.util.ServiceLoader}; asked for each cause of a failure, outermost first.
 */
public interface FailureTranslation {
    /** The problem that this failure is to the caller, or null if it is none of this technology's. */
    @Nullable
    Problem problemOf(Throwable cause);
}
