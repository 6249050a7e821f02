package masthead.platform.problem;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes responses of problems, and problems of bare statuses and of failures. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
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

    /** A failure of ours: it goes to the log, and whoever asked gets the id under which the log has it. */
    public static Problem failed(@Nullable Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, thrown, () -> "Request failed, id " + id);
        return Problem.of(500, "internal-error", "Something went wrong here", "Failure " + id);
    }

    public static Response response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }
}
