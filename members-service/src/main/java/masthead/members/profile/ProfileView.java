package masthead.members.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.members.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param passkeys how many
 * @param addressChange what is wanted and not yet confirmed by both
 */
public record ProfileView(
        UUID id,
        String name,
        String address,
        List<Role> roles,
        Instant joinedAt,
        long passkeys,
        @Nullable Wanted addressChange) {
    /** An address that is wanted. */
    public record Wanted(String address, Confirmed confirmed, Instant expiresAt) {}
}
