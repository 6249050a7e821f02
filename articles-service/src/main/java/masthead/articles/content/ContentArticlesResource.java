package masthead.articles.content;

import static masthead.articles.access.Permissions.SERVE_READERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.content.PublicRecords.CardPage;
import masthead.articles.content.PublicRecords.PublicArticle;
import masthead.articles.section.Section;
import masthead.articles.section.Sections;
import masthead.articles.topic.Topic;
import masthead.articles.topic.Topics;
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

    @Inject
    Published published;

    @Inject
    ArticlePages pages;

    @Inject
    Cards cards;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Authors authors;

    /**
     * Stories, newest first; those of a section include its descendants'. By cursor, or by {@code page} (1 the first),
     * which also gives the total. 404: the section, topic or author is not there.
     */
    @GET
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(CardPage.class)
    public Response list(
            @QueryParam("section") @Nullable String section,
            @QueryParam("topic") @Nullable String topic,
            @QueryParam("author") @Nullable String author,
            @QueryParam("page") @Nullable String number,
            @BeanParam Page page) {
        Position before = before();
        StoryFilter filter = filter(section, topic, author);
        if (number != null) {
            int n = number(number);
            return ok(
                    before,
                    new CardPage(cards.of(published.newest(filter, n, page.limit())), null, published.count(filter)));
        }
        Listing<PublicationRow> rows = published.newest(filter, page);
        Long total = page.counted() ? (Long) published.count(filter) : null;
        return ok(before, new CardPage(cards.of(rows.items()), rows.next(), total));
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

    private StoryFilter filter(@Nullable String section, @Nullable String topic, @Nullable String author) {
        List<UUID> inSections = section == null
                ? null
                : sections.lookup(section)
                        .map(Section::id)
                        .map(sections::withDescendants)
                        .orElseThrow(() -> new ContentRefusals.NotPublic("section “" + section + "”"));
        UUID about = topic == null
                ? null
                : topics.lookup(topic)
                        .map(Topic::id)
                        .orElseThrow(() -> new ContentRefusals.NotPublic("topic “" + topic + "”"));
        UUID by = author == null
                ? null
                : authors.lookup(author)
                        .map(Author::id)
                        .orElseThrow(() -> new ContentRefusals.NotPublic("author “" + author + "”"));
        return new StoryFilter(inSections, about, by);
    }

    private static int number(String text) {
        if (text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= LAST_PAGE) {
            return Integer.parseInt(text);
        }
        throw new InvalidRequest("page", "must be a number from 1 to " + LAST_PAGE);
    }
}
