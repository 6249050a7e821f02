package masthead.members.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.members.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a role.
 *
 * @param address there only for those who may change staff
 * @param invited the invitation that wasn't used yet
 * @param lastSeenAt to within five minutes; null for somebody who never signed in
 * @param passkeys how many they have
 * @param url the invitation's link, only for the operator who asked for no mail, and only this once
 */
public record StaffView(
        UUID id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address,
        List<Role> roles,
        boolean active,
        @Nullable Invited invited,
        Instant joinedAt,
        @Nullable Instant lastSeenAt,
        long passkeys,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String url) {
    /** An invitation that wasn't used yet. */
    public record Invited(Instant expiresAt) {}

    StaffView with(String link) {
        return new StaffView(id, name, address, roles, active, invited, joinedAt, lastSeenAt, passkeys, link);
    }
}
