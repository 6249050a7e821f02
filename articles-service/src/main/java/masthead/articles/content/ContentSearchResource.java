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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import masthead.articles.content.SearchPages.Part;
import masthead.articles.content.SearchPages.SearchPage;
import masthead.articles.content.StoryFilter.Span;
import masthead.articles.search.WordQuery;
import masthead.articles.settings.SettingsRepository;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Published stories by their words. */
@Path("content/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentSearchResource extends PositionedResource {
    private static final int LAST_PAGE = 50;
    private static final int MOST = 50;

    @Inject
    SearchPages pages;

    @Inject
    StoryFilters filters;

    @Inject
    SettingsRepository settings;

    /** What is looked for. */
    public static class Asked {
        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam("section")
        @Nullable
        String section;

        @QueryParam("author")
        @Nullable
        String author;

        @QueryParam("from")
        @Nullable
        String from;

        @QueryParam("to")
        @Nullable
        String to;

        @QueryParam("sort")
        @DefaultValue("relevance")
        @Schema(enumeration = {"relevance", "date"})
        String sort = "relevance";

        @QueryParam("page")
        @DefaultValue("1")
        String page = "1";

        @QueryParam("limit")
        @DefaultValue("20")
        String limit = "20";

        String words() {
            if (words.codePointCount(0, words.length()) > WordQuery.LONGEST) {
                throw new InvalidRequest("q", "must have at most " + WordQuery.LONGEST + " characters");
            }
            return words;
        }

        Part part() {
            return new Part(Page.number("page", page, 1, LAST_PAGE), Page.number("limit", limit, 1, MOST), byDate());
        }

        private boolean byDate() {
            return switch (sort) {
                case "date" -> true;
                case "relevance" -> false;
                default -> throw new InvalidRequest("sort", "must be relevance or date");
            };
        }
    }

    /**
     * Stories that have all of the words, those that have them in the headline first; without any word the newest. Days are
     * those of the newspaper's zone, the last one included. 404: the section or author is not there.
     */
    @GET
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(SearchPage.class)
    public Response find(@BeanParam Asked asked) {
        Position before = before();
        String words = asked.words();
        Part part = asked.part();
        Span span =
                Span.ofDays(asked.from, asked.to, ZoneId.of(settings.current().zone()));
        StoryFilter filter = filters.of(given(asked.section), null, given(asked.author), null, span);
        return ok(before, words.isBlank() ? pages.newest(filter, part) : pages.of(WordQuery.of(words), filter, part));
    }

    /** A form sends what was left empty, too. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
