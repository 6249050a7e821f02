package masthead.members.passkey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import masthead.members.person.Oneself;
import masthead.platform.page.Listing;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The passkeys of whoever asks. */
@Path("passkeys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PasskeysResource {
    @Inject
    Oneself oneself;

    @Inject
    Passkeys passkeys;

    @Inject
    AddPasskey add;

    /** All of them: there are 20 at most. */
    @GET
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    public Listing<PasskeyView> list() {
        return new Listing<>(
                passkeys.of(oneself.person().id()).stream().map(PasskeyView::of).toList(), null, null);
    }

    /** Adds what the device made. An answer counts once, so this takes no Idempotency-Key. */
    @POST
    @RolesAllowed("account.own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = PasskeyView.class, responseCode = "201")
    public Response finish(PasskeyRequest request) {
        PasskeyRequest.Checked wanted = request.checked();
        Passkey passkey = add.finish(oneself.person(), wanted);
        return Versioned.created(URI.create("/passkeys/" + passkey.id()), PasskeyView.of(passkey), passkey.version());
    }
}
