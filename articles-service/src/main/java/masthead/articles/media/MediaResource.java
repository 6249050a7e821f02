package masthead.articles.media;

import static masthead.articles.access.Permissions.READ_MEDIA;
import static masthead.articles.access.Permissions.WRITE_MEDIA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import masthead.articles.media.RenditionWork.RenditionRecords.MediaFact;
import masthead.articles.media.TakeInPicture.Stored;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.idempotency.KeyedRequest;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The newsroom's pictures, for staff. */
@Path("media")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {
    @Inject
    MediaLibrary library;

    @Inject
    TakeInPicture takeIn;

    @Inject
    Rows rows;

    @Inject
    KeyedRequest request;

    @Inject
    EventLog events;

    /**
     * Newest first.
     *
     * @param sha256 of a file as its owner has it, in hexadecimal: the pictures that came as that file, and no others
     */
    @GET
    @RolesAllowed(READ_MEDIA)
    @Transactional(rollbackOn = Exception.class)
    public Listing<MediaView> list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("sha256") @Nullable String sha256,
            @BeanParam Page page) {
        Listing<Media> found =
                sha256 == null ? library.newest(words, page) : new Listing<>(library.cameAs(hash(sha256)), null, null);
        var renditions =
                library.renditions(found.items().stream().map(Media::id).toList());
        return new Listing<>(
                found.items().stream()
                        .map(media -> MediaView.of(media, renditions.getOrDefault(media.id(), List.of())))
                        .toList(),
                found.next(),
                null);
    }

    /**
     * Takes in a picture: the body is the file itself, of whatever content type. Answered when the file is durable;
     * its renditions follow. 413 too large, 422 no picture that we take, with the reason.
     */
    @POST
    @RolesAllowed(WRITE_MEDIA)
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = MediaView.class, responseCode = "201")
    public Response upload(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("name") @DefaultValue("picture") String name,
            InputStream file)
            throws IOException {
        Stored stored = takeIn.store(file, name);
        try {
            if (key != null) {
                request.covers(key, stored.hash());
            }
            Response response = rows.add(stored);
            if (!String.valueOf(response.getLocation()).endsWith(stored.id().toString())) {
                takeIn.forget(stored);
            }
            return response;
        } catch (DomainException refused) {
            // After any other failure the row may be there.
            takeIn.forget(stored);
            throw refused;
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READ_MEDIA)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(MediaView.class)
    public Response read(@PathParam("id") UUID id) {
        return view(library.find(id));
    }

    /** Says what a picture shows, whose it is, and where its middle is. */
    @PUT
    @Path("{id}")
    @RolesAllowed(WRITE_MEDIA)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(MediaView.class)
    public Response describe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable Version seen, MediaRequest wanted) {
        Media media = library.find(id);
        Version.check(seen, media.version());
        takeIn.describe(media, wanted);
        events.append(new Event("media.changed", id, new MediaFact(media.version())));
        return view(media);
    }

    private static byte[] hash(String hexadecimal) {
        if (!hexadecimal.matches("[0-9a-fA-F]{64}")) {
            throw new InvalidRequest("sha256", "must be 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(hexadecimal);
    }

    private Response view(Media media) {
        var renditions = library.renditions(List.of(media.id())).getOrDefault(media.id(), List.of());
        return Versioned.ok(MediaView.of(media, renditions), media.version());
    }

    /** The transaction that comes after a picture's file was stored. */
    @ApplicationScoped
    public static class Rows {
        @Inject
        TakeInPicture takeIn;

        /** The answer to whoever brought it; to a request that is repeated, the answer that it had. */
        @Idempotent
        @Transactional(rollbackOn = Exception.class)
        public Response add(Stored stored) {
            Media media = takeIn.add(stored, null);
            return Versioned.created(
                    URI.create("/media/" + stored.id()), MediaView.of(media, List.of()), media.version());
        }
    }
}
