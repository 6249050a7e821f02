package masthead.platform.database;

import masthead.platform.problem.DomainException;

/** 503: the database can't be reached just now. Nothing was changed; the same request may be sent again. */
public class DatabaseAway extends DomainException {
    public DatabaseAway() {
        super(503, "database-away", "The database does not answer", "Nothing was changed. Try again in a moment.");
    }
}
