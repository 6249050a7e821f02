package masthead.articles.imports;

import masthead.platform.problem.DomainException;

/** What may be refused about an import. */
public final class ImportRefusals {
    private ImportRefusals() {}

    /** 404. */
    public static class ImportNotFound extends DomainException {
        private static final long serialVersionUID = 1L;

        ImportNotFound(Object id) {
            super(404, "import-not-found", "No such import", "There is no import " + id + ".");
        }
    }

    /** 409: one is in work, and two would leave no worker for anything else. */
    public static class AnotherRuns extends DomainException {
        private static final long serialVersionUID = 1L;

        AnotherRuns() {
            super(409, "import-running", "Another import is in work", "Wait until it has ended, then send this again.");
        }
    }
}
