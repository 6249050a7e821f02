package masthead.articles.content;

import static masthead.articles.access.Permissions.SERVE_READERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import masthead.articles.content.Calendar.Month;
import masthead.articles.settings.SettingsRepository;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What was published when. */
@Path("content/archive")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentArchiveResource extends PositionedResource {
    @Inject
    Calendar calendar;

    @Inject
    SettingsRepository settings;

    /** The months with stories, newest first. */
    public record ArchiveMonths(List<Month> items) {}

    /** How many stories there are of each month in the newspaper's zone; months without any are left out. */
    @GET
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ArchiveMonths.class)
    public Response months() {
        Position before = before();
        return ok(
                before,
                new ArchiveMonths(calendar.months(ZoneId.of(settings.current().zone()))));
    }
}
