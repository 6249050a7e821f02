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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import masthead.articles.media.TakeInPicture.Stored;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.idempotency.KeyedRequest;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    MediaSearch search;

    @Inject
    TakeInPicture takeIn;

    @Inject
    Rows rows;

    @Inject
    KeyedRequest request;

    /** What the list is asked for. */
    public static class Asked {
        @BeanParam
        Page page = new Page();

        @QueryParam("q")
        @Nullable
        String words;

        @QueryParam("used")
        @Schema(enumeration = {"true", "false"})
        @Nullable
        String used;

        @QueryParam("missing")
        @Schema(enumeration = {"alt", "credit"})
        @Nullable
        String missing;

        MediaQuery query() {
            var query = new MediaQuery();
            query.page = page;
            query.words = words;
            query.used = used;
            query.missing = missing;
            return query;
        }
    }

    /**
     * Newest first.
     *
     * @param sha256 of a file as its owner has it, in hexadecimal: the pictures that came as that file, and no others
     */
    @GET
    @RolesAllowed(READ_MEDIA)
    @Transactional(rollbackOn = Exception.class)
    public Listing<MediaView> list(@QueryParam("sha256") @Nullable String sha256, @BeanParam Asked asked) {
        Listing<Media> found =
                sha256 == null ? search.newest(asked.query()) : new Listing<>(library.cameAs(hash(sha256)), null, null);
        var renditions =
                library.renditions(found.items().stream().map(Media::id).toList());
        return new Listing<>(
                found.items().stream()
                        .map(media -> MediaView.of(media, renditions.getOrDefault(media.id(), List.of())))
                        .toList(),
                found.next(),
                found.total());
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

    private static byte[] hash(String hexadecimal) {
        if (!hexadecimal.matches("[0-9a-fA-F]{64}")) {
            throw new InvalidRequest("sha256", "must be 64 hexadecimal digits");
        }
        return HexFormat.of().parseHex(hexadecimal);
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
