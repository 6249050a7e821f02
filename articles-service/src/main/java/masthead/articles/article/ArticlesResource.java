package masthead.articles.article;

import static masthead.articles.access.Permissions.WRITE_ARTICLES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import masthead.platform.security.Actor;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where stories begin. */
@Path("articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {
    @Inject
    Articles articles;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** Begins a story with revision 1. 409: its slug is another story's. */
    @POST
    @Idempotent
    @RolesAllowed(WRITE_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = ArticleView.class, responseCode = "201")
    public Response begin(Draft draft) {
        Instant now = clock.instant();
        Article article = articles.begin(Ids.next(now), draft, null, Saving.of(actor, now));
        articles.flush();
        return Versioned.created(
                URI.create("/articles/" + article.id()),
                ArticleView.of(article, articles.revision(article.id(), 1), null),
                article.version());
    }
}
