package masthead.members.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Map;
import masthead.members.person.Oneself;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.person.PersonName;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The account of whoever asks. */
@Path("profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {
    @Inject
    Oneself oneself;

    @Inject
    People people;

    @Inject
    Profiles profiles;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** How somebody wants to be called. */
    public record ProfileChange(@Nullable String name) {
        String checked() {
            var faults = new ArrayList<Violation>();
            String words = PersonName.checked(name, faults);
            if (!faults.isEmpty()) {
                throw new InvalidRequest(faults);
            }
            return words;
        }
    }

    @GET
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ProfileView.class)
    public Response read() {
        return answer(oneself.person());
    }

    @PUT
    @RolesAllowed("account.own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ProfileView.class)
    public Response change(@HeaderParam("If-Match") @Nullable Version seen, ProfileChange wanted) {
        Person person = oneself.person();
        Version.check(seen, person.version());
        person.rename(wanted.checked());
        people.flush();
        events.append(person.changed());
        trail.record("profile.changed", person.id(), Map.of("name", person.name()));
        return answer(person);
    }

    private Response answer(Person person) {
        return Versioned.ok(profiles.of(person), person.version());
    }
}
