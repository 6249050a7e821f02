package masthead.articles.preview;

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
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import masthead.articles.media.MediaStore;
import masthead.articles.media.RenditionFile;
import masthead.articles.preview.PreviewPages.PreviewPage;
import masthead.articles.preview.PreviewRefusals.PreviewNotFound;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Stories before their time, for those who have the link, and nobody may keep them. 410: the link works no more. */
@Path("content/previews/{token}")
@RequestScoped
public class ContentPreviewsResource {
    private static final String NOT_KEPT = "private, no-store";

    @Inject
    PreviewPages pages;

    @Inject
    MediaStore store;

    @PathParam("token")
    String token;

    @GET
    @RolesAllowed(SERVE_READERS)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PreviewPage.class)
    public Response read() {
        return Response.ok(pages.page(token)).header("Cache-Control", NOT_KEPT).build();
    }

    /** A picture that the story shows, published or not. */
    @GET
    @Path("media/{id}/{edition: [1-9]\\d{0,6}}/{file}")
    @RolesAllowed(SERVE_READERS)
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = "image/webp"), @Content(mediaType = "image/jpeg")})
    public Response picture(@PathParam("id") UUID id, @PathParam("edition") int edition, @PathParam("file") String name)
            throws IOException {
        RenditionFile file = RenditionFile.named(name).orElseThrow(PreviewNotFound::new);
        pages.checkShows(token, id);
        InputStream content = store.get(file.key(id, edition)).orElseThrow(PreviewNotFound::new);
        return Response.ok(content, file.mediaType())
                .header("Cache-Control", NOT_KEPT)
                .build();
    }
}
