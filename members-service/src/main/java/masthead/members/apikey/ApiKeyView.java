package masthead.members.apikey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.members.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A key without its text.
 *
 * @param person the id under which what the program does is on record
 * @param lastUsedAt to within five minutes
 */
public record ApiKeyView(
        UUID id,
        String name,
        UUID person,
        List<Role> roles,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {
    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id(),
                key.person().name(),
                key.person().id(),
                key.person().roles().stream().sorted().toList(),
                key.madeAt(),
                key.expiresAt(),
                key.lastUsedAt(),
                key.revokedAt());
    }
}
