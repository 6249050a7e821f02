package masthead.articles.importing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import masthead.articles.imports.Imports;
import masthead.articles.imports.Outcome;
import masthead.articles.imports.Source;
import masthead.articles.markup.Loss;
import masthead.platform.problem.DomainException;
import masthead.platform.worker.Lease;
import masthead.platform.worker.Lease.Interrupted;

/**
 * Takes the steps of one import. A step's effect and the note that it was taken are one transaction, so that it is taken once,
 * however often the import is begun, and even where two should be at it.
 */
final class Steps {
    private final UUID run;
    private final Imports imports;
    private final Transactions transactions;
    private final Lease lease;
    private final Set<String> before;

    Steps(UUID run, Imports imports, Transactions transactions, Lease lease) {
        this.run = run;
        this.imports = imports;
        this.transactions = transactions;
        this.lease = lease;
        this.before = transactions.get(() -> imports.noted(run));
    }

    /** Whether a step was taken before this time, so that nothing need be prepared for it. */
    boolean taken(Source source) {
        return before.contains(source.key());
    }

    /** Takes a step unless it was taken before. What is refused is noted, and the import goes on. */
    void take(Source source, Supplier<Took> step) throws Interrupted {
        if (taken(source)) {
            return;
        }
        lease.check();
        try {
            once(source, step);
        } catch (DomainException refused) {
            refuse(
                    source,
                    refused.problem().violations().isEmpty()
                            ? String.valueOf(refused.getMessage())
                            : refused.problem().violations().toString());
        }
    }

    /** Notes that something can't be taken over as a whole. */
    void refuse(Source source, String reason) {
        once(source, () -> Took.skipped(Loss.Kind.REFUSED, reason, source.title()));
    }

    /** Does something that leaves no note, because doing it again changes nothing. */
    void again(Runnable step) throws Interrupted {
        lease.check();
        transactions.get(() -> {
            step.run();
            return true;
        });
    }

    private void once(Source source, Supplier<Took> step) {
        transactions.get(() -> {
            if (!imports.noted(run, source.key())) {
                Took took = step.get();
                imports.note(run, source, took.outcome(), took.losses());
            }
            return List.of();
        });
    }

    /** Notes that something is passed over. */
    void pass(Source source, List<Loss> losses) throws Interrupted {
        take(source, () -> new Took(Outcome.SKIPPED, losses));
    }
}
