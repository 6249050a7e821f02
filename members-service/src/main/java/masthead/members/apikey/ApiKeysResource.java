package masthead.members.apikey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.id.Ids;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The keys of programs: made by owners, or by the operators of the installation. */
@Path("api-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeysResource {
    @Inject
    ApiKeys keys;

    @Inject
    People people;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** All keys, ended ones too, in the order in which they were made. */
    @GET
    @RolesAllowed("api-keys.read")
    @Transactional(rollbackOn = Exception.class)
    public Listing<ApiKeyView> list(@BeanParam Page page) {
        Listing<ApiKey> all = keys.list(page);
        return new Listing<>(all.items().stream().map(ApiKeyView::of).toList(), all.next(), all.total());
    }

    /**
     * Makes a key, and the program in whose name it acts. The answer holds a secret that nobody keeps, so it can't be given
     * again: this takes no Idempotency-Key, and who lost the answer revokes the key and makes another.
     */
    @POST
    @RolesAllowed({"api-keys.write", "service:launcher"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = NewApiKey.class, responseCode = "201")
    public Response make(ApiKeyRequest request) {
        Instant now = clock.instant();
        ApiKeyRequest.Checked wanted = request.checked(now);
        Person program = people.add(Person.program(Ids.next(now), wanted.name(), wanted.role(), now));
        Secret secret = Secret.random(ApiKey.PREFIX);
        ApiKey key = keys.add(new ApiKey(Ids.next(now), program, secret, now, wanted.expiresAt()));
        keys.flush();
        events.append(program.changed());
        trail.record("api-key.made", key.id(), Map.of("name", program.name(), "role", wanted.role()));
        var made = new NewApiKey(key.id(), secret.text(), program.name(), wanted.role(), wanted.expiresAt());
        return Versioned.created(URI.create("/api-keys/" + key.id()), made, key.version());
    }
}
