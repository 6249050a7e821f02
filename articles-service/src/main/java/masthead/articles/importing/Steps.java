package masthead.articles.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * however often the import is begun, and even where two should be at it. Steps that nothing waits for share a transaction; if one
 * of them fails, each gets its own.
 */
final class Steps {
    /** How many share a transaction: no more, since facts of editors wait behind it. */
    private static final int TOGETHER = 8;

    private final UUID run;
    private final Imports imports;
    private final Transactions transactions;
    private final Lease lease;
    private final Set<String> before;
    private final Map<Source, Supplier<Took>> waiting = new LinkedHashMap<>();

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
        soon(source, step);
        flush();
    }

    /** The same, perhaps not before more steps are there or {@link #flush} is called. */
    void soon(Source source, Supplier<Took> step) throws Interrupted {
        if (!taken(source)) {
            waiting.put(source, step);
        }
        if (waiting.size() >= TOGETHER) {
            flush();
        }
    }

    /** Takes the steps that wait. */
    void flush() throws Interrupted {
        var steps = new LinkedHashMap<>(waiting);
        waiting.clear();
        if (steps.size() > 1 && together(steps)) {
            return;
        }
        for (Map.Entry<Source, Supplier<Took>> step : steps.entrySet()) {
            lease.check();
            alone(step.getKey(), step.getValue());
        }
    }

    private boolean together(Map<Source, Supplier<Took>> steps) throws Interrupted {
        lease.check();
        try {
            transactions.run(() -> steps.forEach(this::once));
            return true;
        } catch (RuntimeException oneFailed) {
            return false;
        }
    }

    private void alone(Source source, Supplier<Took> step) {
        try {
            transactions.run(() -> once(source, step));
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
        transactions.run(() -> once(source, () -> Took.skipped(Loss.Kind.REFUSED, reason, source.title())));
    }

    /** Does something that leaves no note, because doing it again changes nothing. */
    void again(Runnable step) throws Interrupted {
        lease.check();
        transactions.run(step);
    }

    private void once(Source source, Supplier<Took> step) {
        if (!imports.noted(run, source.key())) {
            Took took = step.get();
            imports.note(run, source, took.outcome(), took.losses());
        }
    }

    /** Notes that something is passed over. */
    void pass(Source source, List<Loss> losses) throws Interrupted {
        soon(source, () -> new Took(Outcome.SKIPPED, losses));
    }
}
