package masthead.platform.apidocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** An API as small as can be. */
@Path("lamps")
public class LampsResource {
    /** A lamp. */
    public record Lamp(UUID id, String place, @Nullable Integer watts) {
        @JsonCreator
        static Lamp of(
                @JsonProperty("id") UUID id,
                @JsonProperty("place") @Nullable String place,
                @JsonProperty("watts") @Nullable Integer watts) {
            return new Lamp(id, place == null ? "hall" : place, watts);
        }
    }

    /** Several of something. */
    public record Many<T>(List<T> items) {}

    @GET
    public Many<Lamp> list(@QueryParam("q") @Nullable String words) {
        return new Many<>(List.of());
    }

    @PUT
    @Path("{id: [0-9a-f-]+}")
    @APIResponseSchema(Lamp.class)
    public Response write(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String seen, Lamp lamp) {
        return Response.ok(lamp).build();
    }
}
