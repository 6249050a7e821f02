package masthead.members.token;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The public halves of the keys that sign tokens (RFC 7517). */
@Path("jwks.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JwksResource {
    @Inject
    SigningKeys signing;

    @GET
    @PermitAll
    public Map<String, Object> read() {
        return signing.publicKeys();
    }
}
