package masthead.members.apikey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import masthead.members.access.Role;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.person.PersonFact;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.id.Ids;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.jspecify.annotations.Nullable;

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
    Clock clock;

    /** A key that is wanted. */
    public record ApiKeyRequest(
            @Nullable String name,
            @Nullable Role role,
            @Nullable Instant expiresAt) {}

    /** A new key: the only time that its text is shown. */
    public record NewApiKey(
            UUID id,
            String key,
            String name,
            Role role,
            @Nullable Instant expiresAt) {}

    /** A key without its text. */
    public record ApiKeyView(
            UUID id,
            int version,
            String name,
            Set<Role> roles,
            Instant madeAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {
        static ApiKeyView of(ApiKey key) {
            return new ApiKeyView(
                    key.id(),
                    key.version(),
                    key.person().name(),
                    key.person().roles(),
                    key.madeAt(),
                    key.expiresAt(),
                    key.lastUsedAt(),
                    key.revokedAt());
        }
    }

    /** What followers learn. */
    public record ApiKeyFact(UUID person) {}

    @GET
    @RolesAllowed("api-keys.read")
    @Transactional(rollbackOn = Exception.class)
    public Listing<ApiKeyView> list(@BeanParam Page page) {
        Listing<ApiKey> all = keys.list(page);
        return new Listing<>(all.items().stream().map(ApiKeyView::of).toList(), all.next(), null);
    }

    /** Makes a key. It is answered once and kept by nobody but its owner, so this takes no Idempotency-Key. */
    @POST
    @RolesAllowed({"api-keys.write", "service:launcher"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Response make(ApiKeyRequest wanted) {
        String name = wanted.name();
        Role role = wanted.role();
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new InvalidRequest("name", "must have 1 to 100 characters");
        }
        if (role == null) {
            throw new InvalidRequest("role", "must say what the program may do");
        }
        Instant now = clock.instant();
        Instant expiresAt = wanted.expiresAt();
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new InvalidRequest("expiresAt", "must lie in the future");
        }
        Person program = people.add(new Person(Ids.next(now), name.strip(), Set.of(role), now));
        Secret secret = Secret.random();
        ApiKey key = keys.add(new ApiKey(Ids.next(now), program, secret, now, expiresAt));
        keys.flush();
        events.append(new Event("person.changed", program.id(), PersonFact.of(program)));
        return Versioned.created(
                URI.create("/api-keys/" + key.id()),
                new NewApiKey(key.id(), secret.text(), program.name(), role, expiresAt),
                key.version());
    }

    @GET
    @Path("{id}")
    @RolesAllowed("api-keys.read")
    @Transactional(rollbackOn = Exception.class)
    public Response read(@PathParam("id") UUID id) {
        ApiKey key = keys.find(id);
        return Versioned.ok(ApiKeyView.of(key), key.version());
    }

    /** Ends a key: refused within a second everywhere. */
    @DELETE
    @Path("{id}")
    @RolesAllowed("api-keys.write")
    @Transactional(rollbackOn = Exception.class)
    public Response revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable Version seen) {
        ApiKey key = keys.find(id);
        Version.check(seen, key.version());
        key.revoke(clock.instant());
        keys.flush();
        events.append(new Event(
                "api-key.revoked", key.id(), new ApiKeyFact(key.person().id())));
        return Versioned.ok(ApiKeyView.of(key), key.version());
    }
}
