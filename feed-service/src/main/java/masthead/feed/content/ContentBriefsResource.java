package masthead.feed.content;

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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import masthead.feed.brief.Brief;
import masthead.feed.brief.Briefs;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;
import masthead.platform.problem.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The News Feed, for readers. */
@Path("content/briefs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentBriefsResource extends PositionedResource {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    @Inject
    Briefs briefs;

    /** 404. */
    static class NoSuchBrief extends DomainException {
        NoSuchBrief(String slug) {
            super(
                    404,
                    "not-public-here",
                    "There is nothing here",
                    "There is no brief “" + slug + "” that readers may see.");
        }
    }

    /** 410. */
    static class Withdrawn extends DomainException {
        Withdrawn(String slug) {
            super(410, "withdrawn-from-readers", "This was withdrawn", "The brief “" + slug + "” is no longer public.");
        }
    }

    /** {@code from} and {@code to} are instants, the second left out itself; {@code order} is newest or oldest first. */
    @GET
    @RolesAllowed("service:gateway")
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
                                                            implementation = PublicBrief.class))))
    public Response list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("order") @DefaultValue("newest") String order,
            @BeanParam Page page) {
        Position before = before();
        Listing<Brief> found = briefs.published(instant("from", from), instant("to", to), order(order), page);
        List<PublicBrief> items = PublicBrief.of(
                found.items(),
                briefs.corrections(found.items().stream().map(Brief::id).toList()));
        return ok(before, new Listing<>(items, found.next(), found.total()));
    }

    /** One brief. 410: it was withdrawn. */
    @GET
    @Path("{slug}")
    @RolesAllowed("service:gateway")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicBrief.class)
    public Response read(@PathParam("slug") String slug) {
        Position before = before();
        Brief brief = briefs.lookup(slug)
                .filter(found -> found.publishedAt() != null)
                .orElseThrow(() -> new NoSuchBrief(slug));
        if (brief.withdrawn()) {
            throw new Withdrawn(slug);
        }
        return ok(
                before,
                PublicBrief.of(List.of(brief), briefs.corrections(List.of(brief.id())))
                        .get(0));
    }

    private static Briefs.Order order(String text) {
        return switch (text) {
            case "newest" -> Briefs.Order.NEWEST;
            case "oldest" -> Briefs.Order.OLDEST;
            default -> throw new InvalidRequest("order", "must be newest or oldest");
        };
    }

    static @Nullable Instant instant(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant at = Instant.parse(text);
            if (!at.isBefore(EARLIEST) && !at.isAfter(Page.LATEST)) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // refused below, like a time that the database can't hold
        }
        throw new InvalidRequest(field, "must be a time such as 2026-11-23T14:00:00Z");
    }
}
