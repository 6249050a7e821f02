package masthead.articles.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Somebody who asks the service, with what they show. */
final class Caller {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final String base;
    private final Map<String, String> headers;

    private Caller(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** Nobody in particular. The container may name itself by its host; it listens on the loopback address alone. */
    static Caller of(URL deployment) {
        return new Caller("http://127.0.0.1:" + deployment.getPort(), Map.of());
    }

    Caller with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Caller(base, more);
    }

    Caller asService(String name, String secret) {
        return with("Masthead-Service", name + "." + secret);
    }

    Caller allowed(String... permissions) {
        return with("Authorization", "Bearer " + Tokens.allowing(List.of(permissions)));
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer send(String method, String path, @Nullable String body) {
        var request = request(path);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return new Answer(sent(request, BodyHandlers.ofString()));
    }

    /** Posts a file as it is. */
    Answer upload(String path, byte[] file) {
        var request = request(path).header("Content-Type", "application/octet-stream");
        return new Answer(sent(request.POST(BodyPublishers.ofByteArray(file)), BodyHandlers.ofString()));
    }

    byte[] bytes(String path) {
        return sent(request(path), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        return request;
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Asks until the answer is as wished, for 30 seconds at most. */
    Answer until(String path, Predicate<Answer> wished) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Answer answer = get(path);
        while (!wished.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within 30 s; last: " + answer.status() + " " + answer.text());
            }
            answer = get(path);
        }
        return answer;
    }

    /** What was answered. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The path of what was made. */
        String made() {
            return URI.create(header("Location")).getPath();
        }

        JsonNode json() {
            try {
                return text().isEmpty()
                        ? MissingNode.getInstance()
                        : Json.mapper().readTree(text());
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + text(), e);
            }
        }
    }
}
