package masthead.members.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import masthead.members.apikey.ApiKeys;
import masthead.members.secret.Secret;
import masthead.members.session.Session;
import masthead.members.session.Sessions;
import masthead.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where the gateway exchanges what people and programs show for what the services believe. */
@Path("token-exchanges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenExchangesResource {
    @Inject
    ApiKeys apiKeys;

    @Inject
    Sessions sessions;

    @Inject
    Issuer issuer;

    @Inject
    Clock clock;

    /** 401: unknown, expired and revoked alike, so that nobody learns which. */
    static class NotAccepted extends DomainException {
        NotAccepted() {
            super(
                    401,
                    "credential-not-accepted",
                    "This key is not accepted",
                    "It is unknown, expired or revoked. Ask for another.");
        }
    }

    /** 401: there is no such session, or none any more. */
    static class SessionEnded extends DomainException {
        SessionEnded() {
            super(401, "session-ended", "This session ended", "Sign in again; what you typed is not lost.");
        }
    }

    /** Gives a token for a session or a key, with what its owner's roles allow at that one service. */
    @POST
    @RolesAllowed("service:gateway")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(Exchanged.class)
    public Response exchange(Exchange request) {
        Exchange.Checked wanted = request.checked();
        Instant now = clock.instant();
        Shown shown = shown(wanted.credential(), now);
        return Response.ok(issuer.issue(shown, wanted.audience(), now))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Shown shown(String credential, Instant now) {
        Secret secret = Secret.of(credential);
        if (credential.startsWith(Session.PREFIX)) {
            return sessions.lookup(secret, now).map(Shown::of).orElseThrow(SessionEnded::new);
        }
        return apiKeys.lookup(secret, now).map(Shown::of).orElseThrow(NotAccepted::new);
    }
}
