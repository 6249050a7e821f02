package masthead.members.apikey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One key of a program. */
@Path("api-keys/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiKeyResource {
    @Inject
    ApiKeys keys;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    @GET
    @RolesAllowed("api-keys.read")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ApiKeyView.class)
    public Response read() {
        ApiKey key = keys.find(id);
        return Versioned.ok(ApiKeyView.of(key), key.version());
    }

    /** Ends a key: refused within a second everywhere. One that has ended stays as it is. */
    @DELETE
    @RolesAllowed("api-keys.write")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ApiKeyView.class)
    public Response revoke(@HeaderParam("If-Match") @Nullable Version seen) {
        ApiKey key = keys.find(id);
        Version.check(seen, key.version());
        key.revoke(clock.instant()).ifPresent(revoked -> {
            events.append(revoked);
            trail.record("api-key.revoked", id, Map.of("name", key.person().name()));
        });
        keys.flush();
        return Versioned.ok(ApiKeyView.of(key), key.version());
    }
}
