package masthead.members.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.Actor;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Who works here: people with a role; the programs that sign in are listed as API keys. */
@Path("staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    People people;

    @Inject
    Invite invite;

    @Inject
    StaffViews views;

    @Inject
    Actor actor;

    /** In the order in which they came. */
    @GET
    @RolesAllowed("staff.read")
    @Transactional(rollbackOn = Exception.class)
    public Listing<StaffView> list(@BeanParam Page page) {
        Listing<Person> staff = people.staff(page);
        return new Listing<>(views.of(staff.items()), staff.next(), staff.total());
    }

    /** Takes somebody on and invites them by mail. 409: somebody has that address. */
    @POST
    @Idempotent
    @RolesAllowed({"staff.write", "service:launcher"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = StaffView.class, responseCode = "201")
    public Response add(StaffRequest request) {
        StaffRequest.Checked wanted = request.checked();
        if (!wanted.mail() && actor.id().isPresent()) {
            throw new InvalidRequest("mail", "must be true: only operators hand invitations over");
        }
        Person person = invite.takeOn(wanted);
        if (wanted.mail()) {
            invite.mail(person, wanted.address());
            return created(person, views.of(person));
        }
        String link = invite.link(person);
        return created(person, views.of(person).with(link));
    }

    private static Response created(Person person, StaffView view) {
        return Versioned.created(URI.create("/staff/" + person.id()), view, person.version());
    }
}
