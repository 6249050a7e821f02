package masthead.articles.publication;

import java.util.ArrayList;
import java.util.List;
import masthead.platform.problem.Violation;

/** Gathers what a story lacks. */
final class MissingParts {
    private final List<Violation> violations = new ArrayList<>();

    void when(boolean lacking, String field, String message) {
        if (lacking) {
            violations.add(new Violation(field, message));
        }
    }

    List<Violation> violations() {
        return violations;
    }
}
