package masthead.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The current request's idempotency key and what it covers. A filter notes both for bodies that may be held in memory; a
 * resource that takes a larger one notes them itself, when it has received that, and before it calls what is
 * {@link Idempotent}.
 */
@RequestScoped
public class KeyedRequest {
    private static final int LONGEST = 200;

    private @Nullable String key;
    private byte[] bodyHash = {};

    /** @throws InvalidRequest the key is empty or too long */
    public void covers(String theKey, byte[] theBodyHash) {
        if (theKey.isBlank() || theKey.length() > LONGEST) {
            throw new InvalidRequest("Idempotency-Key must have 1 to " + LONGEST + " characters.");
        }
        key = theKey;
        bodyHash = theBodyHash.clone();
    }

    @Nullable
    String key() {
        return key;
    }

    byte[] bodyHash() {
        return bodyHash.clone();
    }
}
