package masthead.articles.settings;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_SETTINGS;

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
import java.util.UUID;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
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
    EventLog events;

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
        kept.change(wanted);
        repository.flush();
        events.append(new Event("settings.changed", SUBJECT, new SettingsFact(kept.version())));
        return Versioned.ok(kept.settings(), kept.version());
    }
}
