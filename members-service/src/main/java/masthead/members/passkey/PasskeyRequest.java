package masthead.members.passkey;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A passkey that a device made.
 *
 * @param ceremony in which it was asked to
 * @param name by which its person tells it from their others
 * @param credential what the browser answered, as {@code toJSON()} gives it
 */
public record PasskeyRequest(
        @Nullable UUID ceremony,
        @Nullable String name,
        @Nullable Map<String, Object> credential) {
    /** A request in which nothing is wrong that can be seen without asking anybody. */
    record Checked(UUID ceremony, String name, Map<String, Object> credential) {}

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked() {
        var faults = new ArrayList<Violation>();
        if (ceremony == null) {
            faults.add(new Violation("ceremony", "must be there"));
        }
        if (credential == null) {
            faults.add(new Violation("credential", "must be there"));
        }
        PasskeyName.fault(name).ifPresent(faults::add);
        if (ceremony == null || credential == null || name == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Checked(ceremony, name.strip(), credential);
    }
}
