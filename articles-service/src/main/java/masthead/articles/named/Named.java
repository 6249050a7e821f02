package masthead.articles.named;

import java.util.UUID;
import masthead.platform.eventlog.Event;

/** A section, a topic, a series or an author: it has a name, and a page whose address is made of its slug. */
public interface Named {
    /** What it is, in its address, its facts and the record of what staff did: {@code topic}. */
    String noun();

    UUID id();

    String slug();

    String name();

    /** What followers learn once it is as it is now; its version must be written. */
    default Event changed() {
        return changed(slug());
    }

    /** The same, with the slug that it had before where that was another. */
    Event changed(String slugBefore);

    /** Where its page stands. */
    default String path() {
        return path(slug());
    }

    /** Where its page would stand if it had this slug. */
    default String path(String other) {
        return "/" + noun() + "/" + other;
    }
}
