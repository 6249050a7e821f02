package masthead.feed.brief;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.security.Actor;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** All briefs, for staff. */
@Path("briefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BriefsResource {
    @Inject
    Briefs briefs;

    @Inject
    BriefSearch search;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** What the list is asked for. */
    public static class Asked {
        @BeanParam
        Page page = new Page();

        @QueryParam("q")
        @Nullable
        String words;

        @QueryParam("state")
        @Schema(enumeration = {"draft", "published", "withdrawn"})
        @Nullable
        String state;

        BriefQuery query() {
            var query = new BriefQuery();
            query.page = page;
            query.words = words;
            query.state = state;
            return query;
        }
    }

    /** Newest change first. */
    @GET
    @RolesAllowed("briefs.read")
    @Transactional(rollbackOn = Exception.class)
    public Listing<BriefView> list(@BeanParam Asked asked) {
        Listing<Brief> found = search.changedLast(asked.query());
        return new Listing<>(found.items().stream().map(BriefView::of).toList(), found.next(), found.total());
    }

    /** Begins a brief as a draft. */
    @POST
    @Idempotent
    @RolesAllowed("briefs.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = BriefView.class, responseCode = "201")
    public Response begin(BriefRequest wanted) {
        Instant now = clock.instant();
        var brief = new Brief(Ids.next(now), wanted.draft(), now);
        brief.savedBy(actor.name(), actor.id().orElse(null));
        briefs.add(brief);
        briefs.flush();
        return Versioned.created(URI.create("/briefs/" + brief.id()), BriefView.of(brief), brief.version());
    }
}
