package masthead.articles.content;

import static masthead.articles.access.Permissions.SERVE_READERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.regex.Pattern;
import masthead.articles.content.PublicPictures.Showing;
import masthead.articles.media.MediaStore;
import masthead.platform.events.Position;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Files of pictures, for readers; only while something published shows the picture. */
@Path("content/media")
@RequestScoped
public class ContentMediaResource {
    private static final Pattern FILE = Pattern.compile("(original|wide|square|portrait)-[1-9]\\d{0,4}\\.(webp|jpg)");

    @Inject
    PublicPictures pictures;

    @Inject
    MediaStore store;

    /** A rendition. 410: nothing published shows the picture (any more). */
    @GET
    @Path("{id}/{edition: [1-9]\\d{0,6}}/{file}")
    @RolesAllowed(SERVE_READERS)
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = "image/webp"), @Content(mediaType = "image/jpeg")})
    public Response read(@PathParam("id") UUID id, @PathParam("edition") int edition, @PathParam("file") String file)
            throws IOException {
        if (!FILE.matcher(file).matches()) {
            throw new ContentRefusals.NotPublic("picture of that name");
        }
        Showing showing = pictures.showing(id);
        if (!showing.published()) {
            throw new ContentRefusals.Gone("The picture");
        }
        InputStream content = store.get(id + "/" + edition + "/" + file)
                .orElseThrow(() -> new ContentRefusals.NotPublic("picture of that name"));
        return Response.ok(content, file.endsWith(".webp") ? "image/webp" : "image/jpeg")
                .header(Position.HEADER, showing.position())
                .build();
    }
}
