package masthead.articles.publication;

import static masthead.articles.access.Permissions.PUBLISH_ARTICLES;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/** The stories that are shown below one story, in order. */
@Path("articles/{id}/related")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RelatedResource {
    private static final int MOST = 12;

    @Inject
    Articles articles;

    @Inject
    PublishArticle publishing;

    @Inject
    ArticleViews views;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /** Ids of stories. */
    public record Related(@Nullable List<UUID> articles) {}

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(Related.class)
    public Response read() {
        Article article = articles.find(id);
        return Versioned.ok(new Related(article.related()), article.version());
    }

    /**
     * Names other stories. What readers see of them goes live with the next publication, or at once where the writer may
     * publish.
     */
    @PUT
    @RolesAllowed(WRITE_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ArticleView.class)
    public Response write(@HeaderParam("If-Match") @Nullable Version seen, Related wanted) {
        Article article = articles.find(id, seen);
        List<UUID> others = wanted.articles() == null ? List.of() : wanted.articles();
        if (others.size() > MOST) {
            throw new InvalidRequest("articles", "are too many: at most " + MOST);
        }
        if (others.stream().anyMatch(Objects::isNull) || Set.copyOf(others).size() < others.size()) {
            throw new InvalidRequest("articles", "must name stories, each once");
        }
        others.forEach(articles::find);
        article.relate(others, clock.instant());
        articles.flush();
        if (actor.may(PUBLISH_ARTICLES)) {
            publishing.showRelated(article);
        }
        return Versioned.ok(views.of(article), article.version());
    }
}
