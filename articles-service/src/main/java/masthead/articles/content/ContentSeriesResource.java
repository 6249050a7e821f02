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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import masthead.articles.content.PublicRecords.PublicSeries;
import masthead.articles.series.AllSeries;
import masthead.articles.series.Series;
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

/** Series, for readers. */
@Path("content/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentSeriesResource extends PositionedResource {
    @Inject
    AllSeries all;

    @Inject
    PublicNames names;

    @GET
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
                                                            implementation = PublicSeries.class))))
    public Response list(@BeanParam Page page) {
        Position before = before();
        return ok(before, names.series(page).map(ContentSeriesResource::series));
    }

    @GET
    @Path("{slug}")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicSeries.class)
    public Response read(@PathParam("slug") String slug) {
        Position before = before();
        return ok(
                before,
                all.lookup(slug)
                        .map(ContentSeriesResource::series)
                        .orElseThrow(() -> new ContentRefusals.NotPublic("series “" + slug + "”")));
    }

    static PublicSeries series(Series series) {
        return new PublicSeries(series.id(), series.slug(), series.name(), series.description());
    }
}
