package masthead.members.passkey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import masthead.members.person.Oneself;
import masthead.platform.audit.AuditTrail;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One passkey of whoever asks. */
@Path("passkeys/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PasskeyResource {
    @Inject
    Oneself oneself;

    @Inject
    Passkeys passkeys;

    @Inject
    AuditTrail trail;

    @PathParam("id")
    UUID id;

    @GET
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PasskeyView.class)
    public Response read() {
        return answer(passkeys.find(oneself.person().id(), id));
    }

    @PUT
    @RolesAllowed("account.own")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PasskeyView.class)
    public Response rename(@HeaderParam("If-Match") @Nullable Version seen, PasskeyName wanted) {
        Passkey passkey = passkeys.find(oneself.person().id(), id);
        Version.check(seen, passkey.version());
        passkey.rename(wanted.checked());
        passkeys.flush();
        return answer(passkey);
    }

    /** Nobody signs in by it any more. */
    @DELETE
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    public void remove(@HeaderParam("If-Match") @Nullable Version seen) {
        Passkey passkey = passkeys.find(oneself.person().id(), id);
        Version.check(seen, passkey.version());
        passkeys.remove(passkey);
        trail.record("passkey.removed", passkey.person().id(), Map.of("passkey", id));
    }

    private static Response answer(Passkey passkey) {
        return Versioned.ok(PasskeyView.of(passkey), passkey.version());
    }
}
