package masthead.feed.brief;

import masthead.platform.eventlog.Event;

/** What followers learn of a brief. */
public record BriefFact(String slug, int version) {
    /** A fact about a brief as it stands after a flush. */
    public static Event of(String type, Brief brief) {
        return new Event(type, brief.id(), new BriefFact(brief.slug(), brief.version()));
    }
}
