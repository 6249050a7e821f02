package masthead.gateway.credential;

import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks, as the edge saw them.
 *
 * @param address their network address
 * @param agent what their program calls itself; may be empty
 */
public record Client(String address, String agent) {
    /** In which services are told the address; they believe it beside our credential alone. */
    private static final String HEADER = "Masthead-Client";

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int LONGEST_AGENT = 300;

    /** The edge overwrites X-Forwarded-For; where something else stands in front, it adds itself last. */
    public static Client of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return new Client(
                address(request.getHeader("X-Forwarded-For"), request.getRemoteAddr()),
                agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
    }

    static String address(@Nullable String forwardedFor, String connected) {
        String last = forwardedFor == null
                ? connected
                : forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : connected;
    }

    /** The call in which a service is told for whom it is. */
    public HttpRequest.Builder on(HttpRequest.Builder call) {
        return call.header(HEADER, address);
    }
}
