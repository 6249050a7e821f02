package masthead.articles.content;

import static masthead.articles.access.Permissions.SERVE_READERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import masthead.articles.content.Sitemap.SitemapFile;
import masthead.articles.content.Sitemap.SitemapItem;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Every public address, for search engines. */
@Path("content/sitemap")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentSitemapResource extends PositionedResource {
    @Inject
    Sitemap sitemap;

    /** The files of the sitemap, the one with the oldest stories first. */
    public record SitemapFiles(List<SitemapFile> files) {}

    /** What one file lists, oldest first. */
    public record SitemapItems(List<SitemapItem> items) {}

    @GET
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(SitemapFiles.class)
    public Response files() {
        Position before = before();
        return ok(before, new SitemapFiles(sitemap.files()));
    }

    /** 404: there is no file of that number. */
    @GET
    @Path("{number}")
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(SitemapItems.class)
    public Response file(@PathParam("number") int number) {
        Position before = before();
        List<SitemapItem> items = sitemap.items(number);
        if (items.isEmpty()) {
            throw new ContentRefusals.NotPublic("file " + number + " of the sitemap");
        }
        return ok(before, new SitemapItems(items));
    }
}
