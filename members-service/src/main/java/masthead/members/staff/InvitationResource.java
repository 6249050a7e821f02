package masthead.members.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The invitation of somebody who never came in. */
@Path("staff/{id}/invitation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {
    @Inject
    People people;

    @Inject
    Addresses addresses;

    @Inject
    Invite invite;

    @Inject
    StaffViews views;

    @PathParam("id")
    UUID id;

    /** Sends one by mail, in place of the one before. 409: they came in already. */
    @PUT
    @RolesAllowed("staff.write")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(StaffView.class)
    public Response send(@HeaderParam("If-Match") @Nullable Version seen) {
        Person person = people.find(id);
        Version.check(seen, person.version());
        Address address = addresses.of(person).orElseThrow(People::notFound);
        invite.mail(person, address);
        people.flush();
        return Versioned.ok(views.of(person), person.version());
    }

    /** Takes it back, and keeps them out, who could else ask for a link at the door. */
    @DELETE
    @RolesAllowed("staff.write")
    @Transactional(rollbackOn = Exception.class)
    public void withdraw(@HeaderParam("If-Match") @Nullable Version seen) {
        Person person = people.find(id);
        Version.check(seen, person.version());
        invite.withdraw(person);
    }
}
