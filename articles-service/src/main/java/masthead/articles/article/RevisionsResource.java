package masthead.articles.article;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_ARTICLES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import masthead.articles.article.RevisionLines.RevisionLine;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.security.Actor;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The save points of one story. */
@Path("articles/{id}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RevisionsResource {
    @Inject
    Articles articles;

    @Inject
    RevisionLines lines;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /** A save point. */
    public record RevisionView(
            int number,
            Draft draft,
            Instant savedAt,
            String savedBy,
            @Nullable UUID savedById,
            int words) {
        static RevisionView of(Revision revision) {
            return new RevisionView(
                    revision.number(),
                    revision.draft(),
                    revision.savedAt(),
                    revision.savedBy(),
                    revision.savedById(),
                    revision.words());
        }
    }

    /** Newest first, with what each was published as. */
    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<RevisionLine> list(@BeanParam Page page) {
        articles.find(id);
        return lines.list(id, page);
    }

    @GET
    @Path("{number}")
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public RevisionView read(@PathParam("number") int number) {
        return RevisionView.of(articles.revision(id, number));
    }

    /**
     * Keeps the working copy as the next revision; the answer's ETag is the article's. With If-Match, only if the working
     * copy is the one that the writer saw (412).
     */
    @POST
    @Idempotent
    @RolesAllowed(WRITE_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = RevisionView.class, responseCode = "201")
    public Response keep(@HeaderParam("If-Match") @Nullable Version seen) {
        Article article = articles.find(id);
        if (seen != null) {
            Version.check(seen, articles.workingCopy(id).version());
        }
        Revision revision = articles.keep(article, Saving.of(actor, clock.instant()));
        articles.flush();
        return Versioned.created(
                URI.create("/articles/" + id + "/revisions/" + revision.number()),
                RevisionView.of(revision),
                article.version());
    }
}
