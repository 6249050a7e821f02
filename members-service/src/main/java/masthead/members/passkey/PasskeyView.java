package masthead.members.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of somebody's own passkeys.
 *
 * @param version in its ETag, for writes to it
 */
public record PasskeyView(
        UUID id,
        int version,
        String name,
        Instant addedAt,
        @Nullable Instant lastUsedAt) {
    static PasskeyView of(Passkey passkey) {
        return new PasskeyView(
                passkey.id(), passkey.version(), passkey.name(), passkey.addedAt(), passkey.lastUsedAt());
    }
}
