package masthead.platform.draining;

import java.util.Optional;

/** Something without which this service can't work; a CDI bean of each kind is asked. */
public interface ReadinessReason {
    /** Why the service isn't ready, such as {@code database: connection refused}; empty if it is. */
    Optional<String> unready();
}
