package masthead.members.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import masthead.members.person.People;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;

/** What owners do about somebody's sessions: end them. */
@Path("staff/{id}/sessions")
@RequestScoped
public class StaffSessionsResource {
    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** Signs somebody out everywhere. 404: nobody of that id works here. */
    @DELETE
    @RolesAllowed("staff.write")
    @Transactional(rollbackOn = Exception.class)
    public void endTheirs(@PathParam("id") UUID id) {
        sessions.endAllOf(people.find(id)).forEach(events::append);
        trail.record("sessions.ended", id, Map.of());
    }
}
