package masthead.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import masthead.gateway.credential.Client;
import masthead.gateway.route.ApiRoute;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.HttpCalls;

/** Passes a request on to a service and its answer back. Only headers that are named here go through. */
@ApplicationScoped
public class PassOn {
    private static final List<String> ASKED =
            List.of("Accept", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key", "Content-Disposition");
    private static final List<String> ANSWERED =
            List.of("Content-Type", "ETag", "Cache-Control", "Allow", "Retry-After", "Idempotent-Replay");
    private static final Duration STAFF = Duration.ofSeconds(10);

    @Inject
    HttpCalls calls;

    @Inject
    Uploads uploads;

    /**
     * A request of somebody whom a token stands for.
     *
     * @throws BodyTooLarge its body is larger than this route takes
     * @throws Uploads.TooMany there are as many uploads as there may be
     * @throws masthead.gateway.upstream.Away the service doesn't answer
     */
    void staff(HttpServletRequest request, HttpServletResponse response, Target target) throws IOException {
        HttpResponse<byte[]> answer = target.route().takesUpload(request.getMethod())
                ? uploads.send(request, target.route(), call(request, target, target.token()))
                : document(request, target);
        if (answer.statusCode() == 401) {
            // A service knows nobody but by our tokens: whoever asks can do nothing about one that it doesn't take.
            throw Away.answered(target.route().provider(), 401);
        }
        head(response, answer);
        body(request, response, answer);
    }

    /** Passed on once more where the token ended on its way, or somebody set a clock. */
    private HttpResponse<byte[]> document(HttpServletRequest request, Target target) throws IOException {
        byte[] body = BodyTooLarge.read(request, ApiRoute.DOCUMENT);
        HttpResponse<byte[]> answer = document(request, target, target.token(), body);
        Optional<String> another = answer.statusCode() == 401 ? target.another().get() : Optional.empty();
        return another.isPresent() ? document(request, target, another.get(), body) : answer;
    }

    private HttpResponse<byte[]> document(HttpServletRequest request, Target target, String token, byte[] body) {
        HttpRequest.Builder call = call(request, target, token)
                .method(
                        request.getMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return calls.send(target.route().provider(), call.build(), STAFF);
    }

    private HttpRequest.Builder call(HttpServletRequest request, Target target, String token) {
        String query = request.getQueryString();
        String path = query == null ? target.path() : target.path() + "?" + query;
        HttpRequest.Builder call = Client.of(request)
                .on(calls.request(target.route().provider(), path))
                .header("Authorization", "Bearer " + token);
        for (String name : ASKED) {
            String value = request.getHeader(name);
            if (value != null) {
                call.header(name, value);
            }
        }
        return call;
    }

    private static void head(HttpServletResponse response, HttpResponse<byte[]> answer) {
        response.setStatus(answer.statusCode());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // What is for one person alone lies in no cache unless the service says so.
        response.setHeader("Cache-Control", "no-store");
        for (String name : ANSWERED) {
            answer.headers().firstValue(name).ifPresent(value -> response.setHeader(name, value));
        }
        answer.headers().firstValue("Location").ifPresent(value -> response.setHeader("Location", outside(value)));
    }

    private static void body(HttpServletRequest request, HttpServletResponse response, HttpResponse<byte[]> answer)
            throws IOException {
        if (answer.statusCode() == 204 || answer.statusCode() == 304) {
            return;
        }
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }

    /** A service's address of a thing as it is known outside. */
    private static String outside(String location) {
        return "/api" + location.replaceFirst("^https?://[^/]+", "");
    }
}
