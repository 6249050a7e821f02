package masthead.articles.importing;

import java.util.List;
import masthead.articles.imports.Outcome;
import masthead.articles.markup.Loss;

/** How a step ended. */
record Took(Outcome outcome, List<Loss> losses) {
    static Took of(Outcome outcome) {
        return new Took(outcome, List.of());
    }

    static Took skipped(Loss.Kind kind, String reason, String words) {
        return new Took(Outcome.SKIPPED, List.of(new Loss(kind, reason, words)));
    }
}
