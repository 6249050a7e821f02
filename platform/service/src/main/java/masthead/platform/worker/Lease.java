package masthead.platform.worker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The right to do a task, for the time being.
 *
 * @param task the task's id
 * @param attempt 1 at the first try
 * @param token what proves the lease; another holder has another one
 * @param mayGoOn false once the lease was lost or the service is about to leave
 */
public record Lease(UUID task, String kind, JsonNode payload, int attempt, UUID token, BooleanSupplier mayGoOn) {
    /** Checked between steps of long work: ends it where another may have begun the same, or the service leaves. */
    public void check() throws Interrupted {
        if (!mayGoOn.getAsBoolean()) {
            throw new Interrupted();
        }
    }

    /** The work was given up between two steps; it is begun again elsewhere. */
    public static final class Interrupted extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
