package masthead.platform.draining;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import masthead.platform.caller.Callers;
import masthead.platform.json.Json;
import masthead.platform.problem.ProblemServlet;
import masthead.platform.problem.Problems;

/** {@code PUT /draining} begins to leave, {@code GET} says what is still in work; for the launcher alone. */
public class DrainingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Draining draining;

    @Inject
    transient Callers callers;

    /**
     * The answer's body.
     *
     * @param active requests and jobs in work, this request left out
     */
    public record State(boolean draining, int active) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (callers.proven(request.getHeader(Callers.HEADER), "/draining").isEmpty()) {
            ProblemServlet.write(response, Problems.ofStatus(401));
            return;
        }
        switch (request.getMethod()) {
            case "PUT" -> {
                draining.begin();
                response.setStatus(204);
            }
            case "GET" -> {
                response.setContentType("application/json");
                var state = new State(draining.begun(), draining.active() - 1);
                Json.mapper().writeValue(response.getOutputStream(), state);
            }
            default -> ProblemServlet.write(response, Problems.ofStatus(405), "GET, PUT");
        }
    }
}
