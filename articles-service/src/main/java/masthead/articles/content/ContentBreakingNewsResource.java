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
import java.time.Clock;
import java.util.Optional;
import masthead.articles.breakingnews.BreakingNews;
import masthead.articles.breakingnews.BreakingNewsRepository;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Breaking news, for readers. */
@Path("content/breaking-news")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentBreakingNewsResource extends PositionedResource {
    @Inject
    BreakingNewsRepository repository;

    @Inject
    Clock clock;

    /** What stands above every page. 404: nothing, or its time is over. */
    @GET
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BreakingNews.Bar.class)
    public Response read() {
        Position before = before();
        return ok(
                before,
                Optional.ofNullable(repository.find().bar(clock.instant()))
                        .orElseThrow(() -> new ContentRefusals.NotPublic("breaking news")));
    }
}
