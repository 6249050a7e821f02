package masthead.gateway.door;

import java.time.Instant;
import java.util.List;
import masthead.gateway.page.Dates;

/**
 * What stands on every page of the door.
 *
 * @param newspaper whose door it is
 */
public record Door(String newspaper, Dates dates, List<String> styles, List<String> scripts, List<String> pictures) {
    /** The time of day in the newsroom. */
    public String clock(Instant at) {
        return dates.clock(at);
    }
}
