package masthead.articles.desk;

import static masthead.articles.access.Permissions.READ_ARTICLES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All stories of the newsroom, as the desk lists and finds them. */
@Path("articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {
    @Inject
    ArticleLines lines;

    /** What the list is asked for. */
    public static class Asked {
        @BeanParam
        Page page = new Page();

        @QueryParam("q")
        @Nullable
        String words;

        @QueryParam("state")
        @Schema(enumeration = {"draft", "published", "withdrawn"})
        @Nullable
        String state;

        @QueryParam("kind")
        @Nullable
        String kind;

        @QueryParam("section")
        @Nullable
        String section;

        @QueryParam("topic")
        @Nullable
        String topic;

        @QueryParam("series")
        @Nullable
        String series;

        @QueryParam("author")
        @Nullable
        String author;

        @QueryParam("savedBy")
        @Nullable
        String savedBy;

        @QueryParam("sort")
        @Schema(enumeration = {"changed", "published", "headline"})
        @Nullable
        String sort;

        LineQuery query() {
            var query = new LineQuery();
            query.page = page;
            query.words = words;
            query.state = state;
            query.kind = kind;
            query.section = section;
            query.topic = topic;
            query.series = series;
            query.author = author;
            query.savedBy = savedBy;
            query.sort = sort;
            return query;
        }
    }

    /** Newest change first, unless another order is wished for. */
    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<ArticleLine> list(@BeanParam Asked asked) {
        return lines.list(asked.query());
    }
}
