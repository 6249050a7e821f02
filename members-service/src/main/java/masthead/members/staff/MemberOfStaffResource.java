package masthead.members.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One who works here. */
@Path("staff/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MemberOfStaffResource {
    @Inject
    People people;

    @Inject
    ChangeStaff change;

    @Inject
    StaffViews views;

    @PathParam("id")
    UUID id;

    @GET
    @RolesAllowed("staff.read")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(StaffView.class)
    public Response read() {
        return answer(people.find(id));
    }

    /** Other roles, or another state, end their sessions. 409: the last owner who may come in. */
    @PUT
    @RolesAllowed("staff.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(StaffView.class)
    public Response change(@HeaderParam("If-Match") @Nullable Version seen, StaffChange wanted) {
        Person person = people.find(id);
        Version.check(seen, person.version());
        change.change(person, wanted.checked());
        return answer(person);
    }

    private Response answer(Person person) {
        people.flush();
        return Versioned.ok(views.of(person), person.version());
    }
}
