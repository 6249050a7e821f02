package masthead.articles.breakingnews;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_BREAKING_NEWS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import masthead.platform.worker.Work;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The bar above every page, for staff. */
@Path("breaking-news")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BreakingNewsResource {
    @Inject
    BreakingNewsRepository repository;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BreakingNewsView.class)
    public Response read() {
        return answer(repository.find());
    }

    /** Says it above every page, in place of what was said. 412: somebody else said something since. */
    @PUT
    @RolesAllowed(WRITE_BREAKING_NEWS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BreakingNewsView.class)
    public Response set(@HeaderParam("If-Match") @Nullable Version seen, BreakingNewsRequest wanted) {
        BreakingNews news = repository.find();
        Version.check(seen, news.version());
        Instant now = clock.instant();
        wanted.check(now);
        news.set(wanted, now);
        repository.flush();
        events.append(news.changed());
        work.add(BreakingNewsEnd.KIND, wanted.until().toString(), new BreakingNewsEnd.Order(wanted.until()));
        trail.record(
                "breaking-news.set",
                null,
                Map.of("headline", wanted.headline(), "until", wanted.until().toString()));
        return answer(news);
    }

    /** Takes it off every page; what is off already is no error. */
    @DELETE
    @RolesAllowed(WRITE_BREAKING_NEWS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BreakingNewsView.class)
    public Response end(@HeaderParam("If-Match") @Nullable Version seen) {
        BreakingNews news = repository.find();
        Version.check(seen, news.version());
        if (news.end()) {
            repository.flush();
            events.append(news.changed());
            trail.record("breaking-news.ended", null, Map.of());
        }
        return answer(news);
    }

    private Response answer(BreakingNews news) {
        return Versioned.ok(BreakingNewsView.of(news.bar(clock.instant())), news.version());
    }
}
