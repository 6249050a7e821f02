package masthead.platform.eventlog;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import masthead.platform.events.Position;

/** What all resources for readers share: each answer names the place in the event feed up to which it is true. */
public abstract class PositionedResource {
    @Inject
    EventLog log;

    /** The place of now; asked before anything is read, so that a fact between the two is found again in the feed. */
    protected Position before() {
        return log.position();
    }

    protected static Response ok(Position before, Object content) {
        return Response.ok(content).header(Position.HEADER, before).build();
    }
}
