package masthead.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The error page of what fails before a resource is found, or behind everything else; named as such in web.xml. */
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        write(response, status < 500 ? Problems.ofStatus(status) : Problems.failed(thrown(request)));
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }

    /** Answers with a problem, whatever was begun before, and with the methods that there are where one is refused. */
    public static void write(HttpServletResponse response, Problem problem, String allow) throws IOException {
        response.reset();
        response.setHeader("Allow", allow);
        finish(response, problem);
    }

    /** Answers with a problem, whatever was begun before. */
    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        response.reset();
        finish(response, problem);
    }

    private static void finish(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        byte[] body = Json.mapper().writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
