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
import masthead.gateway.credential.Client;
import masthead.gateway.credential.Cookies;
import masthead.gateway.credential.Credential;
import masthead.gateway.credential.Credential.Kind;
import masthead.gateway.credential.Exchanged;
import masthead.gateway.credential.JsonBody;
import masthead.gateway.credential.OwnPages;
import masthead.gateway.credential.Refusals;
import masthead.gateway.credential.Tokens;
import masthead.gateway.route.ApiRoute;
import masthead.gateway.route.Spelling;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.gateway.waiting.Answering;
import masthead.gateway.waiting.Calls;
import masthead.platform.problem.Problem;
import masthead.platform.problem.ProblemServlet;
import masthead.platform.problem.Problems;

/**
 * The APIs: the public content API for everybody, the staff APIs for whoever brings a key or is signed in. Who asks is known
 * before the body is read. The content API reads no cookie; none is passed on.
 */
@WebServlet(urlPatterns = "/api/*", asyncSupported = true)
public class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiServlet.class.getName());
    private static final List<String> READING = List.of("GET", "HEAD");

    @Inject
    transient ContentAnswers content;

    @Inject
    transient Cookies cookies;

    @Inject
    transient OwnPages ownPages;

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
            List<String> methods = route.map(ApiRoute::methods).orElse(List.of());
            if (isThere(request, response, route, methods)) {
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
            refuse(response, Refusals.away());
        } catch (Uploads.TooMany full) {
            refuse(response, Refusals.busy());
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
        Optional<Credential> shown = cookies.credential(request);
        if (shown.isEmpty()) {
            refuse(response, Refusals.signInFirst());
        } else if (shown.get().kind() == Kind.SESSION && !ownPages.asked(request)) {
            refuse(response, Refusals.foreignOrigin());
        } else if (!route.takesUpload(request.getMethod()) && JsonBody.isMissedBy(request)) {
            refuse(response, Problems.ofStatus(415));
        } else {
            known(request, response, new Asked(route, path, shown.get()));
        }
    }

    /** What is asked for, and what is shown for it. */
    private record Asked(ApiRoute route, String path, Credential credential) {}

    private void known(HttpServletRequest request, HttpServletResponse response, Asked asked) throws IOException {
        var client = Client.of(request);
        Provider provider = asked.route().provider();
        Optional<Exchanged> known = tokens.exchange(asked.credential(), provider, client);
        if (known.isEmpty()) {
            refuse(response, Refusals.unknown(asked.credential()));
            return;
        }
        passOn.staff(
                request,
                response,
                new Target(
                        asked.route(),
                        asked.path(),
                        known.get().token(),
                        () -> tokens.exchangeAnew(asked.credential(), provider, client)
                                .map(Exchanged::token)));
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        ProblemServlet.write(response, status == 503 ? Refusals.busy() : Problems.failed(null));
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        if (!response.isCommitted()) {
            ProblemServlet.write(response, problem);
        }
    }

    private static Problem tooLarge(long most) {
        return Problem.of(
                413, "body-too-large", "That is too large", "At most " + (most >> 20) + " MiB can be sent here.");
    }
}
