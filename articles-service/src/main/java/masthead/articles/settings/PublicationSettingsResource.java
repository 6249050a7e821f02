package masthead.articles.settings;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_SETTINGS;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import masthead.articles.media.MediaLibrary;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.json.Json;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The newspaper's settings, for staff. */
@Path("publication-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicationSettingsResource {
    private static final UUID SUBJECT = new UUID(0, 1);

    @Inject
    SettingsRepository repository;

    @Inject
    MediaLibrary library;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** What followers learn. */
    public record SettingsFact(int version) {}

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(Settings.class)
    public Response read() {
        PublicationSettings kept = repository.find();
        return Versioned.ok(kept.settings(), kept.version());
    }

    @PUT
    @RolesAllowed(WRITE_SETTINGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(Settings.class)
    public Response write(@HeaderParam("If-Match") @Nullable Version seen, Settings wanted) {
        PublicationSettings kept = repository.find();
        Version.check(seen, kept.version());
        if (wanted.logo() != null && library.lookup(wanted.logo()).isEmpty()) {
            throw new InvalidRequest("logo", "is no picture");
        }
        Settings before = kept.settings();
        kept.change(wanted);
        repository.flush();
        events.append(new Event("settings.changed", SUBJECT, new SettingsFact(kept.version())));
        trail.record("settings.changed", null, Map.of("fields", changed(before, kept.settings())));
        return Versioned.ok(kept.settings(), kept.version());
    }

    /** The names of the settings that differ. */
    private static List<String> changed(Settings before, Settings now) {
        JsonNode old = Json.mapper().valueToTree(before);
        JsonNode fresh = Json.mapper().valueToTree(now);
        Iterable<String> names = fresh::fieldNames;
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !fresh.path(name).equals(old.path(name)))
                .toList();
    }
}
