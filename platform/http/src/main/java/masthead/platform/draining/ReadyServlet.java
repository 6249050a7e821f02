package masthead.platform.draining;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import masthead.platform.json.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code GET /ready}: 200 when this instance can serve, else 503 with the reasons. */
public class ReadyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Draining draining;

    @Inject
    @Any
    transient Instance<ReadinessReason> reasons;

    @Inject
    @ConfigProperty(name = "masthead.service")
    String service;

    /** The answer's body. */
    public record Readiness(String service, boolean ready, List<String> reasons) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> why = ReadinessReason.against(draining, reasons);
        response.setStatus(why.isEmpty() ? 200 : 503);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        Json.mapper().writeValue(response.getOutputStream(), new Readiness(service, why.isEmpty(), why));
    }
}
