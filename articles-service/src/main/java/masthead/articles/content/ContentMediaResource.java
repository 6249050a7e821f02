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
import masthead.articles.content.PublicPictures.Showing;
import masthead.articles.media.MediaStore;
import masthead.articles.media.RenditionFile;
import masthead.platform.events.Position;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Files of pictures, for readers; only while something published shows the picture. */
@Path("content/media")
@RequestScoped
public class ContentMediaResource {
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
        RenditionFile wanted =
                RenditionFile.named(file).orElseThrow(() -> new ContentRefusals.NotPublic("picture of that name"));
        Showing showing = pictures.showing(id);
        if (!showing.published()) {
            throw new ContentRefusals.Gone("The picture");
        }
        InputStream content = store.get(wanted.key(id, edition))
                .orElseThrow(() -> new ContentRefusals.NotPublic("picture of that name"));
        return Response.ok(content, wanted.mediaType())
                .header(Position.HEADER, showing.position())
                .build();
    }
}
