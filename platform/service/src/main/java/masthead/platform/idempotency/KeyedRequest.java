package masthead.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The current request's idempotency key and what it covers. */
@RequestScoped
public class KeyedRequest {
    private @Nullable String key;
    private byte[] bodyHash = {};

    void covers(String theKey, byte[] theBodyHash) {
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
