package masthead.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody who asks a service over HTTP, with what they show. */
public final class Caller {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final String base;
    private final Map<String, String> headers;

    private Caller(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** Nobody in particular. The container may name itself by its host; it listens on the loopback address alone. */
    public static Caller of(URL deployment) {
        return new Caller("http://127.0.0.1:" + deployment.getPort(), Map.of());
    }

    public Caller with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Caller(base, more);
    }

    public Caller asService(String name, String secret) {
        return with("Masthead-Service", name + "." + secret);
    }

    public Caller bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** Somebody with these permissions at a service. */
    public Caller allowed(String audience, Collection<String> permissions) {
        return bearing(Tokens.allowing(audience, permissions));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Sends JSON, or nothing. */
    public Answer send(String method, String path, @Nullable String body) {
        HttpRequest.Builder request = request(path);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return new Answer(sent(request, BodyHandlers.ofString()));
    }

    /** Posts a file as it is. */
    public Answer upload(String path, byte[] file) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/octet-stream");
        return new Answer(sent(request.POST(BodyPublishers.ofByteArray(file)), BodyHandlers.ofString()));
    }

    /** Posts the fields of a form, already encoded. */
    public Answer form(String path, String fields) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        return new Answer(sent(request.POST(BodyPublishers.ofString(fields)), BodyHandlers.ofString()));
    }

    /** The bytes of a file. */
    public byte[] bytes(String path) {
        return sent(request(path), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
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

    /** Sends the thing's version, as it is now, with a write to it. */
    public Answer change(String method, String thing, String path, @Nullable String body) {
        return with("If-Match", get(thing).header("ETag")).send(method, thing + path, body);
    }

    /** Asks until the answer is as wished, for 30 seconds at most. */
    public Answer until(String path, Predicate<Answer> wished) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
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
    public record Answer(HttpResponse<String> response) {
        private static final ObjectMapper JSON = new ObjectMapper();

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        /** Empty where there is none. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The path of what was made. */
        public String made() {
            return URI.create(header("Location")).getPath();
        }

        /** The last part of a problem's type; empty if it is none. */
        public String problem() {
            String type = json().path("type").asText();
            return type.substring(type.lastIndexOf(':') + 1);
        }

        public JsonNode json() {
            try {
                return text().isEmpty() ? MissingNode.getInstance() : JSON.readTree(text());
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + text(), e);
            }
        }
    }
}
