package masthead.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import masthead.gateway.route.ApiRoute;
import masthead.gateway.upstream.HttpCalls;

/** Files on their way to a service: sent on while they come in, a few at a time. */
@ApplicationScoped
public class Uploads {
    /** Whoever ends an instance waits longer, deploy's Departure.PATIENCE. */
    private static final Duration LIMIT = Duration.ofMinutes(9);

    @Inject
    HttpCalls calls;

    private final Semaphore free = new Semaphore(HttpCalls.UPLOADS);

    /** There are as many as there may be at once. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many uploads", null, false, false);
        }
    }

    HttpResponse<byte[]> send(HttpServletRequest request, ApiRoute route, HttpRequest.Builder call) throws IOException {
        BodyTooLarge.check(request, route.mostBytes());
        if (!free.tryAcquire()) {
            throw new TooMany();
        }
        try {
            call.POST(body(request));
            return calls.upload(route.provider(), call.build(), LIMIT);
        } finally {
            free.release();
        }
    }

    /** A body of unknown length is bounded by the service that takes it. */
    private static BodyPublisher body(HttpServletRequest request) throws IOException {
        InputStream in = request.getInputStream();
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> in);
        long length = request.getContentLengthLong();
        if (length == 0) {
            return BodyPublishers.noBody();
        }
        return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
    }
}
