package masthead.platform.draining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something without which this service can't work; a CDI bean of each kind is asked. */
public interface ReadinessReason {
    /** Why the service isn't ready, such as {@code database: connection refused}; empty if it is. */
    Optional<String> unready();

    /** All that speaks against this instance now; one that is about to leave needs no other reason. */
    static List<String> against(Draining draining, Iterable<ReadinessReason> reasons) {
        if (draining.begun()) {
            return List.of("draining");
        }
        var why = new ArrayList<String>();
        reasons.forEach(reason -> reason.unready().ifPresent(why::add));
        return why;
    }
}
