package masthead.gateway.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.content.Question;
import masthead.gateway.route.ApiRoute;
import masthead.gateway.route.Spelling;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Answering;
import masthead.gateway.waiting.Calls;
import masthead.platform.problem.Problem;
import masthead.platform.problem.ProblemServlet;
import masthead.platform.problem.Problems;

/**
 * The APIs: the public content API for everybody, the staff APIs for whoever brings a key. Who asks is known before the body
 * is read; cookies are neither read nor passed on.
 */
@WebServlet(urlPatterns = "/api/*", asyncSupported = true)
public class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiServlet.class.getName());
    private static final List<String> READING = List.of("GET", "HEAD");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE");

    @Inject
    transient ContentAnswers content;

    @Inject
    transient Tokens tokens;

    @Inject
    transient PassOn passOn;

    @Inject
    transient Calls calls;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring("/api".length());
        boolean honest = Spelling.honest(path);
        if (ContentApi.has(path)) {
            Optional<Question<?>> question =
                    honest ? ContentApi.question(path, request.getQueryString()) : Optional.empty();
            content(request, response, question);
        } else {
            Optional<ApiRoute> route = honest ? ApiRoute.of(path) : Optional.empty();
            if (isThere(request, response, route, METHODS)) {
                calls.staff(
                        route.get().provider(),
                        request,
                        () -> orRefuse(response, () -> staff(request, response, route.get(), path)),
                        status -> refuse(response, status));
            }
        }
    }

    private void content(HttpServletRequest request, HttpServletResponse response, Optional<Question<?>> question)
            throws IOException {
        if (isThere(request, response, question, READING) && !content.atOnce(request, response, question.get())) {
            calls.reading(
                    request,
                    () -> orRefuse(response, () -> content.answer(request, response, question.get())),
                    status -> refuse(response, status));
        }
    }

    private static boolean isThere(
            HttpServletRequest request, HttpServletResponse response, Optional<?> thing, List<String> allowed)
            throws IOException {
        if (thing.isEmpty()) {
            ProblemServlet.write(response, Problems.ofStatus(404));
        } else if (!allowed.contains(request.getMethod())) {
            ProblemServlet.write(response, Problems.ofStatus(405), String.join(", ", allowed));
        } else {
            return true;
        }
        return false;
    }

    private static void orRefuse(HttpServletResponse response, Answering answering) throws IOException {
        try {
            answering.send();
        } catch (Away away) {
            LOG.log(Level.FINE, "A call failed", away);
            refuse(response, away());
        } catch (Uploads.TooMany full) {
            refuse(response, busy());
        } catch (BodyTooLarge large) {
            refuse(response, tooLarge(large.most()));
        } catch (IllegalArgumentException noAddress) {
            refuse(response, Problems.ofStatus(400));
        } catch (RuntimeException failed) {
            refuse(response, Problems.failed(failed));
        }
    }

    private void staff(HttpServletRequest request, HttpServletResponse response, ApiRoute route, String path)
            throws IOException {
        Optional<String> key = Tokens.key(request.getHeader("Authorization"));
        if (key.isEmpty()) {
            refuse(response, signInFirst());
            return;
        }
        Optional<String> token = tokens.exchange(key.get(), route.provider());
        if (token.isEmpty()) {
            refuse(response, notAccepted());
            return;
        }
        passOn.staff(
                request,
                response,
                new Target(route, path, token.get(), () -> tokens.exchangeAnew(key.get(), route.provider())));
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        ProblemServlet.write(response, status == 503 ? busy() : Problems.failed(null));
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        if (!response.isCommitted()) {
            ProblemServlet.write(response, problem);
        }
    }

    private static Problem signInFirst() {
        return Problem.of(401, "sign-in-first", "Sign in first", "Send an API key: Authorization: Bearer mh_…");
    }

    private static Problem notAccepted() {
        return Problem.of(
                401, "credential-not-accepted", "This key is not accepted", "It is unknown, expired or revoked.");
    }

    private static Problem away() {
        return Problem.of(
                503,
                "service-away",
                "Not available right now",
                "Nothing may have been changed. Try again in a moment.");
    }

    private static Problem busy() {
        return Problem.of(
                503, "too-busy", "Too much is going on right now", "Nothing was changed. Try again in a moment.");
    }

    private static Problem tooLarge(long most) {
        return Problem.of(
                413, "body-too-large", "That is too large", "At most " + (most >> 20) + " MiB can be sent here.");
    }
}
