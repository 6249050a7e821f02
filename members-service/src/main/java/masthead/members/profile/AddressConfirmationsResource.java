package masthead.members.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;

/** Where the gateway takes whoever pressed in a mail about a changed address. Looking changes nothing. */
@Path("address-confirmations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AddressConfirmationsResource {
    @Inject
    AddressChanges changes;

    @Inject
    ChangeAddress change;

    @Inject
    Clock clock;

    /** What a yes would mean. 410: nothing any more. */
    @POST
    @Path("readings")
    @RolesAllowed("service:gateway")
    @Transactional(rollbackOn = Exception.class)
    public AddressConfirmation read(AddressToken opened) {
        Instant now = clock.instant();
        AddressChange wanted = changes.find(opened.checked(), now);
        return new AddressConfirmation(changes.address(wanted).text(), wanted.confirmed());
    }

    /** Says yes. 409: somebody has that address by now; 410: there is nothing to say it to. */
    @POST
    @RolesAllowed("service:gateway")
    @Transactional(rollbackOn = Exception.class)
    public AddressConfirmation confirm(AddressToken pressed) {
        return change.confirm(pressed.checked());
    }
}
