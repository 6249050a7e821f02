package masthead.articles.publication;

import static masthead.articles.access.Permissions.PUBLISH_ARTICLES;
import static masthead.articles.access.Permissions.RUN_IMPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import masthead.articles.article.Article;
import masthead.articles.article.ArticleView;
import masthead.articles.article.Articles;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.Actor;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The public side of one story. */
@Path("articles/{id}/publication")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    @Inject
    Articles articles;

    @Inject
    PublishArticle publishing;

    @Inject
    PublicationTrail trail;

    @Inject
    ArticleViews views;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /**
     * Makes a revision public. 404 no such revision, 409 readers see it already or the story is withdrawn, 412 somebody
     * saved a revision since, 422 something that it needs is missing.
     */
    @PUT
    @RolesAllowed(PUBLISH_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ArticleView.class)
    public Response publish(@HeaderParam("If-Match") @Nullable Version seen, PublicationRequest wanted) {
        Article article = articles.find(id, seen);
        if (wanted.publishedAt() != null && !actor.may(RUN_IMPORTS)) {
            throw new InvalidRequest("publishedAt", "may be set only by those who may import an archive");
        }
        if (wanted.publishedAt() != null && wanted.publishedAt().isAfter(clock.instant())) {
            throw new InvalidRequest("publishedAt", "must not lie in the future");
        }
        String slugBefore = trail.slug(article);
        publishing.publish(article, wanted, false);
        trail.published(article, wanted, slugBefore);
        return Versioned.ok(views.of(article), article.version());
    }
}
