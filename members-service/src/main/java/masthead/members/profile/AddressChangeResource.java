package masthead.members.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import masthead.members.limit.LimitSettings;
import masthead.members.limit.Limits;
import masthead.members.person.Address;
import masthead.members.person.Oneself;
import masthead.members.person.Person;
import masthead.platform.audit.AuditTrail;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.Actor;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Another address for whoever asks. There is one change at a time, and it has no version: a later one replaces it. */
@Path("profile/address-change")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AddressChangeResource {
    @Inject
    Oneself oneself;

    @Inject
    Profiles profiles;

    @Inject
    ChangeAddress change;

    @Inject
    AddressChanges changes;

    @Inject
    Limits limits;

    @Inject
    LimitSettings most;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    /** The address that somebody wants to have. */
    public record NewAddress(@Nullable Address address) {}

    /** Mails to both. The answer doesn't tell whether somebody has that address. 429: asked too often. */
    @PUT
    @RolesAllowed("account.own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ProfileView.class)
    public Response ask(NewAddress wanted) {
        Address address = wanted.address();
        if (address == null) {
            throw new InvalidRequest("address", "must be an e-mail address");
        }
        limits.count(most.addressChangesOfAccount(), actor.id().orElseThrow().toString());
        limits.count(most.addressChangesOfAccount(), address.lowerCase());
        Person person = oneself.person();
        change.ask(person, address);
        return Versioned.ok(profiles.of(person), person.version());
    }

    /** Takes the change back. */
    @DELETE
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    public void withdraw() {
        Person person = oneself.person();
        if (changes.withdraw(person.id())) {
            trail.record("address.change-withdrawn", person.id(), Map.of());
        }
    }
}
