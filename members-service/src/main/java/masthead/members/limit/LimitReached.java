package masthead.members.limit;

import masthead.platform.problem.DomainException;

/** 429: tried too often; with {@code Retry-After}. */
public class LimitReached extends DomainException {
    private final long seconds;

    LimitReached(long seconds) {
        super(
                429,
                "too-many-tries",
                "Tried too often",
                "Wait for " + (seconds + 59) / 60 + (seconds > 60 ? " minutes" : " minute") + " and try again.");
        this.seconds = seconds;
    }

    /** Seconds until another try is looked at. */
    long seconds() {
        return seconds;
    }
}
