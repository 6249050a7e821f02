package masthead.articles.article;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_ARTICLES;

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
import java.time.Instant;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.security.Actor;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One story, its work in progress, for staff. Readers are served from publications by `content`, never from here. */
@Path("articles/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {
    @Inject
    Articles articles;

    @Inject
    Publications publications;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /** The work in progress as staff see it. */
    public record WorkingCopyView(
            Draft draft,
            Instant savedAt,
            String savedBy,
            @Nullable UUID savedById) {
        static WorkingCopyView of(WorkingCopy copy) {
            return new WorkingCopyView(copy.draft(), copy.savedAt(), copy.savedBy(), copy.savedById());
        }
    }

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ArticleView.class)
    public Response read() {
        Article article = articles.find(id);
        return Versioned.ok(view(article), article.version());
    }

    @GET
    @Path("working-copy")
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(WorkingCopyView.class)
    public Response readWorkingCopy() {
        WorkingCopy copy = articles.workingCopy(id);
        return Versioned.ok(WorkingCopyView.of(copy), copy.version());
    }

    /** Replaces the work in progress. 412: somebody saved since; 428: no If-Match. The ETag is the working copy's own. */
    @PUT
    @Path("working-copy")
    @RolesAllowed(WRITE_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(WorkingCopyView.class)
    public Response writeWorkingCopy(@HeaderParam("If-Match") @Nullable Version seen, Draft draft) {
        WorkingCopy copy = articles.workingCopy(id);
        Version.check(seen, copy.version());
        copy.replace(draft, Saving.of(actor, clock.instant()));
        articles.worked(id, copy.savedAt());
        return Versioned.ok(WorkingCopyView.of(copy), copy.version());
    }

    /** What was put right in the published story, oldest first. */
    @GET
    @Path("corrections")
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<CorrectionView> corrections() {
        articles.find(id);
        return new Listing<>(
                publications.corrections(id).stream().map(CorrectionView::of).toList(), null, null);
    }

    /** A correction as staff see it. */
    public record CorrectionView(UUID id, Instant at, String kind, String text) {
        static CorrectionView of(Correction correction) {
            return new CorrectionView(correction.id(), correction.at(), correction.kind(), correction.text());
        }
    }

    private ArticleView view(Article article) {
        return ArticleView.of(
                article,
                articles.revision(id, article.latestRevision()),
                publications.lookup(id).orElse(null));
    }
}
