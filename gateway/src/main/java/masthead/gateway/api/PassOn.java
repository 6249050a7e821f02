package masthead.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import masthead.gateway.upstream.HttpCalls;
import masthead.gateway.upstream.Provider;

/** Passes a request on to a service and its answer back, both as streams. Only headers that are named here go through. */
@ApplicationScoped
public class PassOn {
    private static final List<String> ASKED =
            List.of("Accept", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key", "Content-Disposition");
    private static final List<String> ANSWERED =
            List.of("Content-Type", "ETag", "Cache-Control", "Allow", "Retry-After", "Idempotent-Replay");
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration UPLOAD = Duration.ofMinutes(9);
    private static final long LARGE = 1 << 20;

    @Inject
    HttpCalls calls;

    /** A question of the public content API. */
    void content(HttpServletRequest request, HttpServletResponse response, Provider provider, String path)
            throws IOException, InterruptedException {
        HttpRequest.Builder call =
                calls.request(provider, withQuery(path, request)).timeout(READ).GET();
        HttpResponse<InputStream> answer = calls.client().send(call.build(), BodyHandlers.ofInputStream());
        response.setHeader("Access-Control-Allow-Origin", "*");
        answer(request, response, answer);
        response.setHeader("Cache-Control", "public, max-age=0, s-maxage=10");
        copy(request, response, answer);
    }

    /** A request of somebody whom a token stands for. */
    void staff(HttpServletRequest request, HttpServletResponse response, Provider provider, String path, String token)
            throws IOException, InterruptedException {
        long length = request.getContentLengthLong();
        boolean upload = length > LARGE || length < 0 && request.getHeader("Transfer-Encoding") != null;
        HttpRequest.Builder call = calls.request(provider, withQuery(path, request))
                .header("Authorization", "Bearer " + token)
                .timeout(upload ? UPLOAD : READ.multipliedBy(5))
                .method(request.getMethod(), body(request, length));
        for (String name : ASKED) {
            String value = request.getHeader(name);
            if (value != null) {
                call.header(name, value);
            }
        }
        HttpResponse<InputStream> answer = calls.client().send(call.build(), BodyHandlers.ofInputStream());
        answer(request, response, answer);
        copy(request, response, answer);
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, HttpResponse<InputStream> answer) {
        response.setStatus(answer.statusCode());
        response.setHeader("X-Content-Type-Options", "nosniff");
        for (String name : ANSWERED) {
            answer.headers().firstValue(name).ifPresent(value -> response.setHeader(name, value));
        }
        answer.headers().firstValue("Location").ifPresent(value -> response.setHeader("Location", outside(value)));
        answer.headers().firstValueAsLong("Content-Length").ifPresent(response::setContentLengthLong);
    }

    private static void copy(HttpServletRequest request, HttpServletResponse response, HttpResponse<InputStream> answer)
            throws IOException {
        try (InputStream body = answer.body()) {
            if (!request.getMethod().equals("HEAD")) {
                body.transferTo(response.getOutputStream());
            }
        }
    }

    /** A service's address of a thing as it is known outside. */
    private static String outside(String location) {
        return "/api" + location.replaceFirst("^https?://[^/]+", "");
    }

    private static BodyPublisher body(HttpServletRequest request, long length) {
        if (length == 0 || length < 0 && request.getHeader("Transfer-Encoding") == null) {
            return BodyPublishers.noBody();
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> {
            try {
                return request.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
    }

    private static String withQuery(String path, HttpServletRequest request) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
