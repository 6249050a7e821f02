package masthead.members.person;

import java.util.List;
import java.util.Objects;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** How somebody is called, as others see it: one line. */
public final class PersonName {
    private static final int LONGEST = 100;

    private PersonName() {}

    /** Says what is wrong with the field {@code name} of a request. */
    public static String checked(@Nullable String name, List<Violation> faults) {
        String words = Objects.requireNonNullElse(name, "").strip();
        if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Violation("name", "must be one line of 1 to " + LONGEST + " characters"));
        }
        return words;
    }
}
