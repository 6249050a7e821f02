package masthead.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import masthead.platform.caller.Callers;
import masthead.platform.json.Json;
import masthead.platform.logging.Trace;
import org.jspecify.annotations.Nullable;

/** Another service's event feed, read by long polls on a client of their own. */
public final class EventSource {
    /** How many facts a poll brings at most. */
    public static final int PAGE = 100;

    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration BEYOND_WAIT = Duration.ofSeconds(5);
    private static final TypeReference<List<CloudEvent>> EVENTS = new TypeReference<>() {};

    private final URI base;
    private final Supplier<String> credential;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /**
     * @param base the provider's address, without a path
     * @param credential gives the {@code Masthead-Service} header's value
     */
    public EventSource(URI base, Supplier<String> credential) {
        this.base = base;
        this.credential = credential;
    }

    /** What a poll brought: the facts, oldest first, and the position to poll from next. */
    public record Batch(List<CloudEvent> events, Position next) {}

    /**
     * A page of everything that is.
     *
     * @param position the place from which to follow on
     * @param next the cursor of the next page, null on the last
     */
    public record Snapshot(
            String position,
            List<CloudEvent> items,
            @Nullable String next) {}

    /** The provider no longer has, or never had, what follows this position: catch up by the snapshot. */
    public static final class Gone extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The place of now. */
    public Position head() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/events", BEYOND_WAIT);
        return position(answer);
    }

    /**
     * The facts behind a position; waits for the first for as long as told.
     *
     * @throws IOException the provider can't be reached or doesn't answer as it should; nothing was missed
     */
    public Batch next(Position after, Duration wait) throws IOException, InterruptedException, Gone {
        HttpResponse<byte[]> answer =
                send("/events?after=" + after + "&wait=" + wait.toSeconds() + "&limit=" + PAGE, wait.plus(BEYOND_WAIT));
        if (answer.statusCode() == 410) {
            throw new Gone();
        }
        return new Batch(read(ok(answer), EVENTS), position(answer));
    }

    /** A page of the current state; null asks for the first. */
    public Snapshot snapshot(@Nullable String after) throws IOException, InterruptedException {
        String query = after == null ? "" : "?after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        return read(get("/events/snapshot" + query, BEYOND_WAIT), new TypeReference<>() {});
    }

    private HttpResponse<byte[]> get(String path, Duration limit) throws IOException, InterruptedException {
        return ok(send(path, limit));
    }

    private HttpResponse<byte[]> send(String path, Duration limit) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header(Callers.HEADER, credential.get())
                .header("traceparent", Trace.currentOrNew().traceparent())
                .build();
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            // The client's own timeout ends with the head of an answer.
            return call.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("No whole answer within " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            call.cancel(true);
        }
    }

    private static HttpResponse<byte[]> ok(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("Answered " + answer.statusCode() + " to "
                    + answer.request().uri().getPath());
        }
        return answer;
    }

    private static Position position(HttpResponse<byte[]> answer) throws IOException {
        return Position.parse(answer.headers()
                .firstValue(Position.HEADER)
                .orElseThrow(() -> new IOException("The answer has no " + Position.HEADER)));
    }

    private static <T> T read(HttpResponse<byte[]> answer, TypeReference<T> type) throws IOException {
        try {
            return Json.tolerant().readValue(answer.body(), type);
        } catch (JsonProcessingException e) {
            throw new IOException("The answer is not what it should be", e);
        }
    }

    /** The text of a field of an event's data, null if it isn't there. */
    public static @Nullable String text(CloudEvent event, String field) {
        JsonNode value = event.data().get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
