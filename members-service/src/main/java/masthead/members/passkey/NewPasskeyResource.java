package masthead.members.passkey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import masthead.members.person.Oneself;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where whoever asks begins to add a passkey; it ends at {@code /passkeys}. */
@Path("passkeys/ceremonies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NewPasskeyResource {
    @Inject
    Oneself oneself;

    @Inject
    AddPasskey add;

    @POST
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = CeremonyView.class, responseCode = "201")
    public Response begin() {
        return Response.status(Response.Status.CREATED)
                .entity(add.begin(oneself.person()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
