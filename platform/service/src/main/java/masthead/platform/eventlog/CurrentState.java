package masthead.platform.eventlog;

import masthead.platform.page.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What a follower that lost its place must know: one event for each thing that exists now, as if it had just happened.
 * A service that others follow has one bean of this kind.
 */
public interface CurrentState {
    /**
     * One page, in an order that does not change while things do.
     *
     * @param after the cursor that the page before gave, null for the first
     */
    Listing<Event> page(@Nullable String after, int limit);
}
