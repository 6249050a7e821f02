package masthead.members.apikey;

import java.time.Instant;
import java.util.UUID;
import masthead.members.access.Role;
import org.jspecify.annotations.Nullable;

/** A new key: the only time that its text is shown. */
public record NewApiKey(
        UUID id,
        String key,
        String name,
        Role role,
        @Nullable Instant expiresAt) {}
