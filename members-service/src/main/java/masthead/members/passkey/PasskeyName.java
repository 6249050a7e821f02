package masthead.members.passkey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a passkey is to be called. */
public record PasskeyName(@Nullable String name) {
    private static final int LONGEST = 60;

    /** @throws InvalidRequest it isn't one line of text */
    String checked() {
        fault(name).ifPresent(fault -> {
            throw new InvalidRequest(List.of(fault));
        });
        return Objects.requireNonNullElse(name, "").strip();
    }

    static Optional<Violation> fault(@Nullable String name) {
        String words = Objects.requireNonNullElse(name, "").strip();
        boolean fits =
                !words.isEmpty() && words.length() <= LONGEST && words.chars().noneMatch(Character::isISOControl);
        return fits
                ? Optional.empty()
                : Optional.of(new Violation("name", "must be one line of 1 to " + LONGEST + " characters"));
    }
}
