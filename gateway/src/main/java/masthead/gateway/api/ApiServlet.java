package masthead.gateway.api;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.route.Spelling;
import masthead.gateway.upstream.Provider;
import masthead.platform.problem.Problem;
import masthead.platform.problem.ProblemServlet;
import masthead.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The APIs: the public content API for everybody, the staff APIs for whoever brings a key. A request is known before its body
 * is read; cookies are neither read nor passed on.
 */
@WebServlet(urlPatterns = "/api/*", asyncSupported = true)
public class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiServlet.class.getName());
    private static final String BEARER = "Bearer mh_";
    private static final int LONGEST = 200;
    private static final long DEADLINE_MS = 10L * 60_000;

    @Inject
    transient Tokens tokens;

    @Inject
    transient PassOn passOn;

    @Inject
    transient Calls calls;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring("/api".length());
        if (!Spelling.honest(path.isEmpty() ? "/" : path)) {
            ProblemServlet.write(response, Problems.ofStatus(404));
            return;
        }
        boolean content = path.startsWith("/content/");
        if (content
                && !request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            ProblemServlet.write(response, Problems.ofStatus(405));
            return;
        }
        Optional<Provider> provider = content ? Optional.of(ApiRoutes.contentProvider(path)) : ApiRoutes.provider(path);
        if (provider.isEmpty() || content && path.startsWith("/content/media/")) {
            ProblemServlet.write(response, Problems.ofStatus(404));
            return;
        }
        later(request, response, () -> answer(request, response, path, provider.get(), content));
    }

    private interface Answer {
        void send() throws IOException, InterruptedException;
    }

    private void later(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        AsyncContext async = request.startAsync();
        async.setTimeout(DEADLINE_MS);
        boolean taken = calls.run(() -> {
            try {
                answer.send();
            } catch (IOException broken) {
                LOG.log(Level.FINE, "A call was broken off", broken);
                unavailable(response);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                async.complete();
            }
        });
        if (!taken) {
            unavailable(response);
            async.complete();
        }
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, String path, Provider provider, boolean content)
            throws IOException, InterruptedException {
        if (content) {
            passOn.content(request, response, provider, path);
            return;
        }
        String key = key(request.getHeader("Authorization"));
        Optional<String> token = key == null ? Optional.empty() : tokens.exchange(key, provider);
        if (token.isEmpty()) {
            ProblemServlet.write(
                    response,
                    key == null
                            ? Problem.of(
                                    401,
                                    "sign-in-first",
                                    "Sign in first",
                                    "Send an API key: Authorization: Bearer mh_…")
                            : Problem.of(
                                    401,
                                    "credential-not-accepted",
                                    "This key is not accepted",
                                    "It is unknown, expired or revoked."));
            return;
        }
        passOn.staff(request, response, provider, path, token.get());
    }

    private static @Nullable String key(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER) || authorization.length() > LONGEST) {
            return null;
        }
        return authorization.substring("Bearer ".length());
    }

    private static void unavailable(HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        try {
            ProblemServlet.write(
                    response,
                    Problem.of(
                            503,
                            "service-away",
                            "Not available right now",
                            "Nothing may have been changed. Try again in a moment."));
        } catch (IOException left) {
            LOG.log(Level.FINE, "The caller left", left);
        }
    }
}
