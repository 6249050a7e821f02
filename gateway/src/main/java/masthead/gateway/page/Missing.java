package masthead.gateway.page;

import org.jspecify.annotations.Nullable;

/** There is no page at an address. */
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final @Nullable String location;

    private Missing(int status, @Nullable String location) {
        super(String.valueOf(status), null, false, false);
        this.status = status;
        this.location = location;
    }

    /** 404, or 410 for what was withdrawn. */
    public static Missing status(int status) {
        return new Missing(status, null);
    }

    /** It stands elsewhere now. */
    public static Missing moved(String location) {
        return new Missing(301, location);
    }

    public int status() {
        return status;
    }

    public @Nullable String location() {
        return location;
    }
}
