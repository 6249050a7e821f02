package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import masthead.platform.caller.Callers;
import masthead.platform.caller.Credentials;
import masthead.platform.events.Position;
import masthead.platform.logging.Trace;
import org.eclipse.microprofile.config.Config;

/** One call to a service: 500 ms to connect, a second to answer. */
@ApplicationScoped
public class HttpCalls {
    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration READ = Duration.ofSeconds(1);

    @Inject
    Config config;

    @Inject
    Credentials credentials;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The service's address, its balancer's where there is one. */
    public URI base(Provider provider) {
        return config.getValue(provider.wireName() + "/mp-rest/url", URI.class);
    }

    public HttpClient client() {
        return client;
    }

    /** A request that carries our credential and the trace. */
    public HttpRequest.Builder request(Provider provider, String path) {
        return HttpRequest.newBuilder(base(provider).resolve(path))
                .header(Callers.HEADER, credentials.header(provider.wireName()))
                .header("traceparent", Trace.currentOrNew().traceparent());
    }

    Answer get(Provider provider, String path) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request(provider, path).timeout(READ).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 500) {
                throw new Away(provider, "answered " + answer.statusCode(), new IOException(path));
            }
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse("application/octet-stream"),
                    answer.body(),
                    answer.headers()
                            .firstValue(Position.HEADER)
                            .map(Position::parse)
                            .orElse(null));
        } catch (IOException e) {
            throw new Away(provider, "can't be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away(provider, "interrupted", e);
        }
    }
}
