package masthead.platform.version;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that carry the version of what they show as their ETag. */
public final class Versioned {
    private Versioned() {}

    public static Response ok(Object view, int version) {
        return Response.ok(view)
                .header("ETag", Version.tag(version))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** 201 with the address of the new thing. */
    public static Response created(URI location, Object view, int version) {
        return Response.created(location)
                .entity(view)
                .header("ETag", Version.tag(version))
                .header("Cache-Control", "no-store")
                .build();
    }
}
