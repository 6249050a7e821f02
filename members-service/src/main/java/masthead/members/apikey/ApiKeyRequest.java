package masthead.members.apikey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import masthead.members.access.Role;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A key that is wanted.
 *
 * @param name what the program is called where people see what it did
 * @param role what it may do
 * @param expiresAt when it ends by itself; never, if it isn't there
 */
public record ApiKeyRequest(
        @Nullable String name,
        @Nullable Role role,
        @Nullable Instant expiresAt) {
    private static final int LONGEST = 100;

    /** A request in which nothing is wrong. */
    record Checked(String name, Role role, @Nullable Instant expiresAt) {}

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked(Instant now) {
        var faults = new ArrayList<Violation>();
        String words = Objects.requireNonNullElse(name, "").strip();
        if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Violation("name", "must be one line of 1 to " + LONGEST + " characters"));
        }
        if (role == null) {
            faults.add(new Violation("role", "must be one of " + Role.names()));
        }
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            faults.add(new Violation("expiresAt", "must lie in the future"));
        }
        if (role == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Checked(words, role, expiresAt);
    }
}
