package masthead.deploy.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import masthead.deploy.Json;

/** A plain HTTP/1.1 client that sends the same headers with every call. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String base;
    private final Map<String, String> headers;
    private final Duration patience;

    /**
     * @param base such as {@code http://127.0.0.1:8080}, without a slash at the end
     * @param headers sent with every call
     * @param patience how long an answer may take to begin
     */
    public Client(String base, Map<String, String> headers, Duration patience) {
        this.base = base;
        this.headers = Map.copyOf(headers);
        this.patience = patience;
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer put(String path) throws IOException, InterruptedException {
        return send("PUT", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    /** Sends a value as JSON. */
    public Answer json(String method, String path, Object value, Map<String, String> more)
            throws IOException, InterruptedException {
        var all = new HashMap<>(more);
        all.put("Content-Type", "application/json");
        return send(method, path, BodyPublishers.ofString(Json.text(value)), all);
    }

    public Answer send(String method, String path, BodyPublisher body, Map<String, String> more)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .method(method, body);
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        var got = new HashMap<String, String>();
        response.headers().map().forEach((name, values) -> got.put(name, values.get(0)));
        return new Answer(method + " " + path, response.statusCode(), got, response.body());
    }
}
