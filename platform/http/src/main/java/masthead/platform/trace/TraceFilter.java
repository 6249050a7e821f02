package masthead.platform.trace;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masthead.platform.caller.Callers;
import masthead.platform.logging.Trace;

/**
 * The first filter of every service; web.xml names it. Strangers' trace headers are not believed, so that nobody outside
 * can write into our logs.
 */
public class TraceFilter extends HttpFilter {
    public static final String HEADER = "traceparent";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Callers callers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (var scope = trace(request).open()) {
            chain.doFilter(request, response);
        }
    }

    private Trace trace(HttpServletRequest request) {
        Optional<Trace> sent = Trace.parse(request.getHeader(HEADER));
        if (sent.isPresent()
                && callers.proven(request.getHeader(Callers.HEADER), request.getRequestURI())
                        .isPresent()) {
            return sent.get().child();
        }
        return Trace.begin();
    }
}
