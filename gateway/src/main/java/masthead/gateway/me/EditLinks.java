package masthead.gateway.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import masthead.gateway.content.Content;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Article;
import masthead.gateway.credential.Exchanged;
import masthead.gateway.route.Route;
import masthead.gateway.upstream.Away;
import org.jspecify.annotations.Nullable;

/** Where the story at a public address is edited, for those who may. */
@ApplicationScoped
public class EditLinks {
    private static final String WRITE = "articles.write";

    @Inject
    Content content;

    Optional<String> of(@Nullable String page, Exchanged asks) {
        if (page == null || !asks.permissions().contains(WRITE)) {
            return Optional.empty();
        }
        return Route.match(page)
                .filter(match -> match.route() == Route.ARTICLE)
                .flatMap(match -> id(match.slug()))
                .map(id -> "/admin/articles/" + id);
    }

    /** A page that is open can do without the link while articles are away. */
    private Optional<String> id(String slug) {
        try {
            return content.get(Question.article(slug), Patience.A_CALL)
                    .value()
                    .as(Article.class)
                    .map(Article::id);
        } catch (Away away) {
            return Optional.empty();
        }
    }
}
