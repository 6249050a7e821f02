package masthead.platform.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masthead.platform.events.Position;
import masthead.platform.json.Json;
import org.hibernate.Session;

/** Where the domain's events are written, in the transaction of the change that they tell of. */
@ApplicationScoped
public class EventLog {
    static final String CHANNEL = "events";

    @Inject
    Session session;

    /** Appends a fact; readers get it when, and only if, the transaction commits. */
    public void append(Event event) {
        String data = json(event.data());
        session.doWork(connection -> EventFeed.append(connection, event, data));
    }

    /** The place up to which a read that begins now, in this transaction, is sure to know all facts. */
    public Position position() {
        return session.doReturningWork(EventFeed::head);
    }

    private static String json(Object data) {
        try {
            return Json.mapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event data that can't be written as JSON", e);
        }
    }
}
