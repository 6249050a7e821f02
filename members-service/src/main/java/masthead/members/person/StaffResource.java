package masthead.members.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.members.access.Role;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** Who works here: people with a role; the programs that sign in are listed as API keys. */
@Path("staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject
    People people;

    /** Somebody with a role. */
    public record StaffView(UUID id, String name, List<Role> roles, boolean active, Instant joinedAt) {
        static StaffView of(Person person) {
            return new StaffView(
                    person.id(),
                    person.name(),
                    person.roles().stream().sorted().toList(),
                    person.active(),
                    person.joinedAt());
        }
    }

    /** In the order in which they came. */
    @GET
    @RolesAllowed("staff.read")
    @Transactional(rollbackOn = Exception.class)
    public Listing<StaffView> list(@BeanParam Page page) {
        Listing<Person> staff = people.staff(page);
        return new Listing<>(staff.items().stream().map(StaffView::of).toList(), staff.next(), staff.total());
    }
}
