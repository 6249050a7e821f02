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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.content.PublicRecords.AuthorPage;
import masthead.articles.content.PublicRecords.CorrectionLine;
import masthead.articles.content.PublicRecords.PublicRedirect;
import masthead.articles.content.PublicRecords.PublicSection;
import masthead.articles.content.PublicRecords.PublicTopic;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.RenditionView;
import masthead.articles.redirect.Redirect;
import masthead.articles.redirect.Redirects;
import masthead.articles.section.Section;
import masthead.articles.section.Sections;
import masthead.articles.settings.SettingsRepository;
import masthead.articles.topic.Topic;
import masthead.articles.topic.TopicView;
import masthead.articles.topic.Topics;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What stands around stories, for readers. */
@Path("content")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentResource extends PositionedResource {
    private static final int LAST_PAGE = 1_000;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Authors authors;

    @Inject
    MediaLibrary library;

    @Inject
    Redirects redirects;

    @Inject
    SettingsRepository settings;

    @Inject
    Published published;

    @Inject
    PublicNames names;

    @GET
    @Path("sections")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation = Listing.class,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = PublicSection.class))))
    public Response sections() {
        Position before = before();
        List<Section> all = sections.all();
        return ok(
                before, new Listing<>(all.stream().map(one -> section(one, all)).toList(), null, null));
    }

    @GET
    @Path("sections/{slug}")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicSection.class)
    public Response section(@PathParam("slug") String slug) {
        Position before = before();
        Section section =
                sections.lookup(slug).orElseThrow(() -> new ContentRefusals.NotPublic("section “" + slug + "”"));
        return ok(before, section(section, sections.all()));
    }

    @GET
    @Path("topics")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponse(
            responseCode = "200",
            description = "Those that a public story names, by name",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation = Listing.class,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = TopicView.class))))
    public Response topics(@BeanParam Page page) {
        Position before = before();
        return ok(before, names.topics(page).map(TopicView::of));
    }

    @GET
    @Path("topics/{slug}")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicTopic.class)
    public Response topic(@PathParam("slug") String slug) {
        Position before = before();
        Topic topic = topics.lookup(slug).orElseThrow(() -> new ContentRefusals.NotPublic("topic “" + slug + "”"));
        return ok(before, topic(topic));
    }

    @GET
    @Path("authors")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponse(
            responseCode = "200",
            description = "Those that a public story names, by name",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation = Listing.class,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = AuthorPage.class))))
    public Response authors(@BeanParam Page page) {
        Position before = before();
        Listing<Author> found = names.authors(page);
        List<UUID> portraits = found.items().stream()
                .map(Author::portrait)
                .filter(Objects::nonNull)
                .toList();
        var renditions = library.renditions(portraits);
        return ok(before, found.map(author -> author(author, renditions)));
    }

    @GET
    @Path("authors/{slug}")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(AuthorPage.class)
    public Response author(@PathParam("slug") String slug) {
        Position before = before();
        Author author = authors.lookup(slug).orElseThrow(() -> new ContentRefusals.NotPublic("author “" + slug + "”"));
        UUID portrait = author.portrait();
        var renditions = library.renditions(portrait == null ? List.of() : List.of(portrait));
        return ok(before, author(author, renditions));
    }

    /** What was put right, newest first: by cursor, or by {@code page} (1 the first), which also gives the total. */
    @GET
    @Path("corrections")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation = Listing.class,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = CorrectionLine.class))))
    public Response corrections(@BeanParam Page page, @QueryParam("page") @Nullable String number) {
        Position before = before();
        return ok(
                before,
                number == null
                        ? published.corrections(page)
                        : published.corrections(Page.number("page", number, 1, LAST_PAGE), page.limit()));
    }

    @GET
    @Path("settings")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicSettings.class)
    public Response settings() {
        Position before = before();
        return ok(before, PublicSettings.of(settings.current(), library));
    }

    /** Where an old address leads. 404: nowhere. */
    @GET
    @Path("redirects")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicRedirect.class)
    public Response redirect(@QueryParam("path") @DefaultValue("") String path) {
        Position before = before();
        return ok(
                before,
                redirects
                        .lookup(path)
                        .map(Redirect::target)
                        .map(target -> new PublicRedirect(target, 301))
                        .orElseThrow(() -> new ContentRefusals.NotPublic("redirect from “" + path + "”")));
    }

    static PublicSection section(Section section, List<Section> all) {
        return new PublicSection(
                section.id(),
                section.slug(),
                section.name(),
                section.description(),
                all.stream()
                        .filter(other -> other.id().equals(section.parent()))
                        .findFirst()
                        .map(Cards::named)
                        .orElse(null),
                all.stream()
                        .filter(other -> section.id().equals(other.parent()))
                        .map(Cards::named)
                        .filter(Objects::nonNull)
                        .toList());
    }

    static PublicTopic topic(Topic topic) {
        return new PublicTopic(topic.id(), topic.slug(), topic.name(), topic.description());
    }

    static AuthorPage author(Author author, Map<UUID, List<RenditionView>> renditions) {
        return new AuthorPage(
                author.id(),
                author.slug(),
                author.name(),
                author.role(),
                author.biography(),
                ArticlePages.portrait(author, renditions));
    }
}
