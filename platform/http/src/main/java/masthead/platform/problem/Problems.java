package masthead.platform.problem;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Makes responses of problems, and problems of bare statuses. */
public final class Problems {
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "The request is not valid"),
            Map.entry(401, "Sign in first"),
            Map.entry(403, "You may not do this"),
            Map.entry(404, "There is nothing here"),
            Map.entry(405, "This method is not offered here"),
            Map.entry(406, "Not available in that form"),
            Map.entry(408, "The request took too long to arrive"),
            Map.entry(413, "The request is too large"),
            Map.entry(415, "This content type is not accepted here"),
            Map.entry(429, "Too many requests"),
            Map.entry(503, "Not available right now"));

    private Problems() {}

    public static Problem ofStatus(int status) {
        return Problem.of(status, "status-" + status, TITLES.getOrDefault(status, "The request failed"), null);
    }

    public static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }
}
