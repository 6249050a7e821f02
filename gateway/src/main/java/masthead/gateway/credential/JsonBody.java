package masthead.gateway.credential;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to the APIs is JSON and says so. A page elsewhere can make a browser send forms and plain text without asking
 * us first, never this.
 */
public final class JsonBody {
    private JsonBody() {}

    /** Whether a request brings a body that is something else. */
    public static boolean isMissedBy(HttpServletRequest request) {
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return body && !isJson(request.getContentType());
    }

    public static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }
}
