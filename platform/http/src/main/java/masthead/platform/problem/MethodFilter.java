package masthead.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses TRACE, which sends back what a request carried (RFC 9110, 9.3.8). Payara would do it, too, but in a way that
 * disturbs answers given by other threads (docs/adr/0007).
 */
public class MethodFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("TRACE")) {
            ProblemServlet.write(response, Problems.ofStatus(405), "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        } else {
            chain.doFilter(request, response);
        }
    }
}
