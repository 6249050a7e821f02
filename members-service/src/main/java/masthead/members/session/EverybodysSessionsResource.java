package masthead.members.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.Map;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;

/** What owners do when they don't know whom to trust: sign everybody out. */
@Path("staff/sessions")
@RequestScoped
public class EverybodysSessionsResource {
    @Inject
    Sessions sessions;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** Signs everybody out everywhere, whoever asks as well. */
    @DELETE
    @RolesAllowed("staff.write")
    @Transactional(rollbackOn = Exception.class)
    public void endEverybodys() {
        sessions.endEverybodys().forEach(events::append);
        trail.record("sessions.ended", null, Map.of("whose", "everybody's"));
    }
}
