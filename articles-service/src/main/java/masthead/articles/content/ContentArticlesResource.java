package masthead.articles.content;

import static masthead.articles.access.Permissions.SERVE_READERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import masthead.articles.article.Publication;
import masthead.articles.content.PublicRecords.CardPage;
import masthead.articles.content.PublicRecords.PublicArticle;
import masthead.articles.content.PublicRecords.StoryPage;
import masthead.articles.content.StoryFilter.Span;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Published stories, for readers. */
@Path("content/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentArticlesResource extends PositionedResource {
    private static final int LAST_PAGE = 1_000;
    private static final int MOST_WHOLE = 50;

    @Inject
    Published published;

    @Inject
    ArticlePages pages;

    @Inject
    Cards cards;

    @Inject
    StoryFilters filters;

    /** Which part of which list is wanted. */
    public static class Asked {
        @BeanParam
        Page page = new Page();

        @QueryParam("section")
        @Nullable
        String section;

        @QueryParam("topic")
        @Nullable
        String topic;

        @QueryParam("author")
        @Nullable
        String author;

        @QueryParam("series")
        @Nullable
        String series;

        @QueryParam("from")
        @Nullable
        String from;

        @QueryParam("to")
        @Nullable
        String to;

        @QueryParam("page")
        @Nullable
        String number;

        @QueryParam("whole")
        @DefaultValue("false")
        String whole = "false";

        Page page() {
            if (whole() && page.limit() > MOST_WHOLE) {
                throw new InvalidRequest("limit", "must be at most " + MOST_WHOLE + " where stories are wanted whole");
            }
            return page;
        }

        boolean numbered() {
            return number != null;
        }

        int number() {
            return Page.number("page", String.valueOf(number), 1, LAST_PAGE);
        }

        boolean whole() {
            return switch (whole) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new InvalidRequest("whole", "must be true or false");
            };
        }
    }

    /**
     * Stories, newest first, those of a series in reading order; those of a section include its descendants'. By cursor, or by {@code page} (1 the first),
     * which also gives the total. {@code from} and {@code to} are times of first publication, the second not included. With
     * {@code whole=true} items are whole stories, 50 at most. 404: the section, topic, author or series is not there.
     */
    @GET
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(CardPage.class)
    public Response list(@BeanParam Asked asked) {
        Position before = before();
        StoryFilter filter =
                filters.of(asked.section, asked.topic, asked.author, asked.series, Span.of(asked.from, asked.to));
        Page page = asked.page();
        Listing<PublicationRow> rows = asked.numbered()
                ? new Listing<>(published.list(filter, asked.number(), page.limit()), null, null)
                : published.list(filter, page);
        Long total = asked.numbered() || page.counted() ? (Long) published.count(filter) : null;
        return ok(
                before,
                asked.whole()
                        ? new StoryPage(pages.of(published.whole(ids(rows))), rows.next(), total)
                        : new CardPage(cards.of(rows.items()), rows.next(), total));
    }

    private static List<UUID> ids(Listing<PublicationRow> rows) {
        return rows.items().stream().map(PublicationRow::id).toList();
    }

    /** One story. 410: it was withdrawn. */
    @GET
    @Path("{slug}")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicArticle.class)
    public Response read(@PathParam("slug") String slug) {
        Position before = before();
        Publication publication =
                published.lookup(slug).orElseThrow(() -> new ContentRefusals.NotPublic("article “" + slug + "”"));
        if (publication.withdrawn()) {
            throw new ContentRefusals.Gone("The article “" + slug + "”");
        }
        return ok(before, pages.of(publication));
    }
}
