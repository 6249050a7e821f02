package masthead.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A request's body is larger than its route takes. */
final class BodyTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long most;

    private BodyTooLarge(long most) {
        super("more than " + most + " bytes", null, false, false);
        this.most = most;
    }

    /** How many bytes it may have. */
    long most() {
        return most;
    }

    /** Refuses what says beforehand that it is too large. */
    static void check(HttpServletRequest request, long most) {
        if (request.getContentLengthLong() > most) {
            throw new BodyTooLarge(most);
        }
    }

    /** The whole body. */
    static byte[] read(HttpServletRequest request, long most) throws IOException {
        check(request, most);
        byte[] body = request.getInputStream().readNBytes((int) most + 1);
        if (body.length > most) {
            throw new BodyTooLarge(most);
        }
        return body;
    }
}
