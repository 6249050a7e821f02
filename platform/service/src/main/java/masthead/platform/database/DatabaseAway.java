package masthead.platform.database;

import masthead.platform.problem.DomainException;

/**
 * 503: the database can't be reached just now. Where it went away while a change was being made, nobody knows yet whether
 * it was: a creation is sent again with the same Idempotency-Key, another write with the same If-Match.
 */
public class DatabaseAway extends DomainException {
    public DatabaseAway() {
        super(503, "database-away", "The database does not answer", "Try again in a moment.");
    }
}
