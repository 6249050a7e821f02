package masthead.members.token;

import com.nimbusds.jwt.JWTClaimsSet;
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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import masthead.members.access.Audience;
import masthead.members.apikey.ApiKey;
import masthead.members.apikey.ApiKeys;
import masthead.members.apikey.Secret;
import masthead.members.person.Person;
import masthead.platform.problem.DomainException;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Where the gateway exchanges what people and programs show for what the services believe. */
@Path("token-exchanges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenExchangesResource {
    @Inject
    ApiKeys apiKeys;

    @Inject
    SigningKeys signing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tokens.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "tokens.seconds")
    int seconds;

    /** What somebody showed, and the service that they want to talk to. */
    public record Exchange(
            @Nullable String credential, @Nullable Audience audience) {}

    /**
     * The token.
     *
     * @param credential the id of what was exchanged, by which its revocation is told
     * @param subject the id of the person or program
     */
    public record Exchanged(String token, Instant expiresAt, UUID credential, UUID subject) {}

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

    /** Gives a token for a key, with what its role allows at that one service. */
    @POST
    @RolesAllowed("service:gateway")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(Exchanged.class)
    public Response exchange(Exchange wanted) {
        String credential = wanted.credential();
        Audience audience = wanted.audience();
        if (credential == null || audience == null) {
            throw missing(credential, audience);
        }
        Instant now = clock.instant();
        ApiKey key = apiKeys.lookup(Secret.of(credential), now).orElseThrow(NotAccepted::new);
        Instant expires = now.plusSeconds(seconds);
        String token = signing.sign(claims(key.person(), audience, now, expires));
        return Response.ok(new Exchanged(token, expires, key.id(), key.person().id()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static InvalidRequest missing(@Nullable String credential, @Nullable Audience audience) {
        var faults = new ArrayList<Violation>();
        if (credential == null) {
            faults.add(new Violation("credential", "must be there"));
        }
        if (audience == null) {
            faults.add(new Violation("audience", "must be articles, feed or members"));
        }
        return new InvalidRequest(faults);
    }

    private JWTClaimsSet claims(Person person, Audience audience, Instant now, Instant expires) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience.wireName())
                .subject(person.id().toString())
                .claim("upn", person.id().toString())
                .claim("name", person.name())
                .claim("groups", List.copyOf(person.allowed(audience)))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expires))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }
}
