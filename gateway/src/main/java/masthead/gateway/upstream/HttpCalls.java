package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import masthead.platform.caller.Callers;
import masthead.platform.caller.Credentials;
import masthead.platform.events.Position;
import masthead.platform.logging.Trace;
import org.eclipse.microprofile.config.Config;

/** One question to a service: half a second to connect, and a limit for the whole answer. */
@ApplicationScoped
public class HttpCalls {
    /** How long it may take until a connection stands. */
    public static final Duration CONNECT = Duration.ofMillis(500);

    /** A picture that comes late is better than one that is broken. */
    private static final Duration READ_FILE = Duration.ofSeconds(3);

    private static final int THREADS = 4;

    /** How many uploads there may be at once. */
    public static final int UPLOADS = 8;

    /** Our credential is not accepted, or the service has too much to do. */
    private static final Set<Integer> NO_ANSWER = Set.of(401, 403, 408, 429);

    @Inject
    Config config;

    @Inject
    Credentials credentials;

    /** Its threads only carry bytes to those who wait for them. */
    private final HttpClient client = client("carries-answers", THREADS);

    /** Its threads wait for what comes in, one for each upload and some for their answers. */
    private final HttpClient uploads = client("carries-uploads", UPLOADS + THREADS);

    private static HttpClient client(String name, int threads) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newFixedThreadPool(threads, work -> {
                    var thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                }))
                .build();
    }

    /** The service's address, its balancer's where there is one. */
    public URI base(Provider provider) {
        return config.getValue(provider.wireName() + "/mp-rest/url", URI.class);
    }

    /**
     * A request that carries our credential and the trace.
     *
     * @throws IllegalArgumentException the path or its query can't be an address
     */
    public HttpRequest.Builder request(Provider provider, String path) {
        return HttpRequest.newBuilder(base(provider).resolve(path))
                .header(Callers.HEADER, credentials.header(provider.wireName()))
                .header("traceparent", Trace.currentOrNew().traceparent());
    }

    Answer get(Provider provider, String path, Deadline deadline) {
        return answer(provider, request(provider, path).GET().build(), deadline.left());
    }

    Answer file(Provider provider, String path) {
        return answer(provider, request(provider, path).GET().build(), READ_FILE);
    }

    /**
     * Sends a request and reads the whole answer.
     *
     * @param limit for all of it: a service that stops in the middle of a body counts as one that never answered
     * @throws Away it can't be had; an answer that is about the service rather than about the question counts as none
     */
    public Answer answer(Provider provider, HttpRequest request, Duration limit) {
        return read(provider, send(provider, request, limit));
    }

    /**
     * Sends a request and reads the whole answer, whatever it says.
     *
     * @throws Away there is none in that time
     */
    public HttpResponse<byte[]> send(Provider provider, HttpRequest request, Duration limit) {
        return send(client, provider, request, limit);
    }

    /** The same for a request whose body comes in while it is sent on: it takes as long as whoever sends it. */
    public HttpResponse<byte[]> upload(Provider provider, HttpRequest request, Duration limit) {
        return send(uploads, provider, request, limit);
    }

    private static HttpResponse<byte[]> send(
            HttpClient client, Provider provider, HttpRequest request, Duration limit) {
        CompletableFuture<HttpResponse<byte[]>> call = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return call.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new Away.TooLong(provider, e);
        } catch (ExecutionException e) {
            throw new Away(provider, "can't be reached", e);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new Away(provider, "interrupted", e);
        }
    }

    private static Answer read(Provider provider, HttpResponse<byte[]> answer) {
        if (answer.statusCode() == 500) {
            throw new Away.Faulty(provider);
        }
        if (answer.statusCode() >= 500 || NO_ANSWER.contains(answer.statusCode())) {
            throw Away.answered(provider, answer.statusCode());
        }
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse("application/octet-stream"),
                answer.body(),
                answer.headers()
                        .firstValue(Position.HEADER)
                        .map(Position::parse)
                        .orElse(null));
    }
}
