package masthead.members.passkey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import masthead.members.limit.LimitSettings;
import masthead.members.limit.Limits;
import masthead.members.signin.From;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Where the gateway begins a sign-in by passkey; it ends at {@code /sessions}. */
@Path("passkey-ceremonies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PasskeyCeremoniesResource {
    @Inject
    ShowPasskey show;

    @Inject
    Limits limits;

    @Inject
    LimitSettings most;

    /** Who wants to come in. */
    public record CeremonyRequest(@Nullable From from) {}

    /** What the browser is to ask a device. No transaction yet, since the try is counted first. 429: tried too often. */
    @POST
    @RolesAllowed("service:gateway")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = CeremonyView.class, responseCode = "201")
    public Response begin(CeremonyRequest request) {
        var faults = new ArrayList<Violation>();
        From from = request.from();
        From.check(from, faults);
        if (from == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        limits.count(most.passkeysOfNetwork(), from.network());
        return Response.status(Response.Status.CREATED)
                .entity(show.begin())
                .header("Cache-Control", "no-store")
                .build();
    }
}
