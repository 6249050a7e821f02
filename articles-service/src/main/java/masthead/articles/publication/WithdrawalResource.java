package masthead.articles.publication;

import static masthead.articles.access.Permissions.WITHDRAW_ARTICLES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import masthead.articles.article.Article;
import masthead.articles.article.ArticleView;
import masthead.articles.article.Articles;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Taking a story back. */
@Path("articles/{id}/withdrawal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalResource {
    private static final int LONGEST_REASON = 1_000;

    @Inject
    Articles articles;

    @Inject
    PublishArticle publishing;

    @Inject
    PublicationTrail trail;

    @Inject
    ArticleViews views;

    @PathParam("id")
    UUID id;

    /** Why a story is taken back; staff see it, readers don't. */
    public record WithdrawalRequest(@Nullable String reason) {}

    /** 409: the story isn't public. */
    @PUT
    @RolesAllowed(WITHDRAW_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ArticleView.class)
    public Response withdraw(@HeaderParam("If-Match") @Nullable Version seen, WithdrawalRequest wanted) {
        if (wanted.reason() == null
                || wanted.reason().isBlank()
                || wanted.reason().length() > LONGEST_REASON) {
            throw new InvalidRequest("reason", "must have 1 to " + LONGEST_REASON + " characters");
        }
        Article article = articles.find(id, seen);
        publishing.withdraw(article, wanted.reason().strip());
        trail.withdrawn(article);
        return Versioned.ok(views.of(article), article.version());
    }

    /** Brings a withdrawn story back. 409: it isn't withdrawn. */
    @DELETE
    @RolesAllowed(WITHDRAW_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(ArticleView.class)
    public Response bringBack(@HeaderParam("If-Match") @Nullable Version seen) {
        Article article = articles.find(id, seen);
        publishing.bringBack(article);
        trail.broughtBack(article);
        return Versioned.ok(views.of(article), article.version());
    }
}
