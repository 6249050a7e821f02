package masthead.feed.brief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.security.Actor;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One brief, for staff. Readers are served by {@code content}. */
@Path("briefs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BriefResource {
    @Inject
    Briefs briefs;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    @GET
    @RolesAllowed("briefs.read")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BriefView.class)
    public Response read() {
        Brief brief = briefs.find(id);
        return Versioned.ok(BriefView.of(brief), brief.version());
    }

    /** Writes it anew; readers see it when it is published again. 409: it follows an article. */
    @PUT
    @RolesAllowed("briefs.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BriefView.class)
    public Response write(@HeaderParam("If-Match") @Nullable Version seen, BriefRequest wanted) {
        BriefDraft draft = wanted.draft();
        Brief brief = briefs.findOwn(id, seen);
        brief.write(draft, clock.instant());
        brief.savedBy(actor.name(), actor.id().orElse(null));
        briefs.flush();
        return Versioned.ok(BriefView.of(brief), brief.version());
    }

    /** What readers were told was wrong, oldest first. */
    @GET
    @Path("corrections")
    @RolesAllowed("briefs.read")
    @Transactional(rollbackOn = Exception.class)
    public Listing<CorrectionView> corrections() {
        List<BriefCorrection> all = briefs.corrections(List.of(briefs.find(id).id()));
        return new Listing<>(all.stream().map(CorrectionView::of).toList(), null, null);
    }
}
