package masthead.articles.media;

import static masthead.articles.access.Permissions.READ_MEDIA;
import static masthead.articles.access.Permissions.WRITE_MEDIA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import masthead.articles.media.MediaLibrary.MediaNotFound;
import masthead.articles.media.MediaSearch.MediaUse;
import masthead.articles.media.RenditionWork.RenditionRecords.MediaFact;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.page.Listing;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One picture, for staff: its words, where it is shown, and what it looks like, published or not. */
@Path("media/{id}")
@RequestScoped
public class PictureResource {
    @Inject
    MediaLibrary library;

    @Inject
    TakeInPicture takeIn;

    @Inject
    EventLog events;

    @Inject
    MediaSearch search;

    @Inject
    StaffPictures pictures;

    @Inject
    MediaStore store;

    @PathParam("id")
    UUID id;

    @GET
    @RolesAllowed(READ_MEDIA)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(MediaView.class)
    public Response read() {
        return view(library.find(id));
    }

    /** Says what a picture shows, whose it is, and where its middle is. */
    @PUT
    @RolesAllowed(WRITE_MEDIA)
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(MediaView.class)
    public Response describe(@HeaderParam("If-Match") @Nullable Version seen, MediaRequest wanted) {
        Media media = library.find(id);
        Version.check(seen, media.version());
        takeIn.describe(media, wanted);
        events.append(new Event("media.changed", id, new MediaFact(media.version())));
        return view(media);
    }

    private Response view(Media media) {
        var renditions = library.renditions(List.of(media.id())).getOrDefault(media.id(), List.of());
        return Versioned.ok(MediaView.of(media, renditions), media.version());
    }

    /** The stories that show it, in work or published. */
    @GET
    @Path("uses")
    @RolesAllowed(READ_MEDIA)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Listing<MediaUse> uses() {
        return search.uses(library.find(id).id());
    }

    /**
     * A rendition, such as {@code wide-640.webp}. A browser may keep it for whoever asked, and asks again each time: the
     * name stays when the focal point moves. 404: there is none, or none yet.
     */
    @GET
    @Path("files/{file}")
    @RolesAllowed(READ_MEDIA)
    @APIResponse(
            responseCode = "200",
            content = {@Content(mediaType = "image/webp"), @Content(mediaType = "image/jpeg")})
    public Response file(@PathParam("file") String name, @Context Request request) throws IOException {
        RenditionFile file = RenditionFile.named(name).orElseThrow(() -> new MediaNotFound(id));
        int edition = pictures.edition(id, file);
        var tag = new EntityTag(edition + "-" + name);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return kept(unchanged, tag);
        }
        InputStream content = store.get(file.key(id, edition)).orElseThrow(() -> new MediaNotFound(id));
        return kept(Response.ok(content, file.mediaType()), tag);
    }

    private static Response kept(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }
}
