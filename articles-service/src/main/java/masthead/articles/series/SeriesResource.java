package masthead.articles.series;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_TAXONOMY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import masthead.articles.named.NamedPages;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The series, for staff. */
@Path("series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {
    @Inject
    AllSeries all;

    @Inject
    NamedPages pages;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<SeriesView> list(@BeanParam Page page) {
        return all.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(SeriesView.class)
    public Response read(@PathParam("id") UUID id) {
        Series series = all.find(id);
        return Versioned.ok(SeriesView.of(series), series.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(WRITE_TAXONOMY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = SeriesView.class, responseCode = "201")
    public Response add(SeriesRequest wanted) {
        Series series = all.add(new Series(Ids.next(clock.instant()), wanted));
        all.flush();
        pages.made(series);
        return Versioned.created(URI.create("/series/" + series.id()), SeriesView.of(series), series.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(WRITE_TAXONOMY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(SeriesView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable Version seen, SeriesRequest wanted) {
        Series series = all.find(id);
        Version.check(seen, series.version());
        String slugBefore = series.slug();
        series.change(wanted);
        all.flush();
        pages.changed(series, slugBefore);
        return Versioned.ok(SeriesView.of(series), series.version());
    }
}
