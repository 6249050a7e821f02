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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** All briefs, for staff. */
@Path("briefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BriefsResource {
    @Inject
    Briefs briefs;

    @Inject
    Clock clock;

    /** Newest change first. */
    @GET
    @RolesAllowed("briefs.read")
    @Transactional(rollbackOn = Exception.class)
    public Listing<BriefView> list(@BeanParam Page page) {
        Listing<Brief> found = briefs.changedLast(page);
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
        Brief brief = briefs.add(new Brief(Ids.next(now), wanted.draft(), now));
        briefs.flush();
        return Versioned.created(URI.create("/briefs/" + brief.id()), BriefView.of(brief), brief.version());
    }
}
