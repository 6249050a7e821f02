package masthead.articles.preview;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_ARTICLES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import masthead.articles.article.Articles;
import masthead.articles.article.Saving;
import masthead.platform.audit.AuditTrail;
import masthead.platform.id.Ids;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.security.Actor;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The links by which outsiders may read one story. */
@Path("articles/{id}/previews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreviewsResource {
    @Inject
    Articles articles;

    @Inject
    Previews previews;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /**
     * A new link with its address, which nobody can ask for again.
     *
     * @param url a path of the site
     */
    public record NewPreview(UUID id, String url, @Nullable Integer revision, String note, Instant expiresAt) {}

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<PreviewView> list(@BeanParam Page page) {
        articles.find(id);
        return previews.list(id, page);
    }

    /**
     * Makes a link. The answer holds a secret that nobody keeps, so this takes no Idempotency-Key: who lost the answer
     * makes another. 404: there is no such revision; 409: too many work already.
     */
    @POST
    @RolesAllowed(WRITE_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = NewPreview.class, responseCode = "201")
    public Response make(PreviewRequest wanted) {
        PreviewRequest.Checked checked = wanted.checked();
        articles.find(id);
        if (checked.revision() != null) {
            articles.revision(id, checked.revision());
        }
        Saving making = Saving.of(actor, clock.instant());
        PreviewToken token = PreviewToken.random();
        Preview made = previews.add(new Preview(Ids.next(making.at()), id, token, checked, making));
        trail.record(
                "preview.made",
                id,
                Map.of("headline", headline(), "preview", made.id(), "expiresAt", made.expiresAt()));
        var view = new NewPreview(made.id(), token.path(), made.revision(), made.note(), made.expiresAt());
        return Response.created(URI.create("/articles/" + id + "/previews/" + made.id()))
                .entity(view)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Revokes a link: from now on it answers 410. One that has ended stays as it is. */
    @DELETE
    @Path("{preview}")
    @RolesAllowed(WRITE_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public void revoke(@PathParam("preview") UUID preview) {
        if (previews.find(id, preview).revoke(clock.instant())) {
            trail.record("preview.revoked", id, Map.of("headline", headline(), "preview", preview));
        }
    }

    private String headline() {
        return articles.workingCopy(id).draft().headline();
    }
}
