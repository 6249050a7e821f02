package masthead.gateway.varnish;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.sending.SharedCaches;

/** One Varnish in front of the gateways, told what to purge on a thread of its own; deploy/varnish has its side of it. */
final class Varnish implements Runnable {
    private static final Logger LOG = Logger.getLogger(Varnish.class.getName());
    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int IN_A_REQUEST = 400;
    private static final int DONE = 204;
    private static final long PAUSE_MS = 500;

    private final URI address;
    private final String secret;
    private final PurgeQueue queue = new PurgeQueue(System::nanoTime);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private boolean away;

    /** @param secret what it knows us by */
    Varnish(URI address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** Has these keys purged soon; returns at once. */
    void purge(Collection<String> keys) {
        queue.add(keys);
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tell(queue.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Set<String> keys) throws InterruptedException {
        try {
            for (List<String> portion : PurgeQueue.portions(keys, IN_A_REQUEST)) {
                send(portion);
            }
            said(false, null);
        } catch (IOException refused) {
            said(true, refused);
            queue.failed();
            Thread.sleep(PAUSE_MS);
        }
    }

    private void send(List<String> keys) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method("PURGE", BodyPublishers.noBody())
                .timeout(ANSWER)
                .header(SharedCaches.ASKING, secret)
                .header("Masthead-Keys", String.join(" ", keys))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != DONE) {
            throw new IOException("It answered with " + status);
        }
    }

    /** Says once that it is away, and once that it is back. */
    private void said(boolean isAway, @org.jspecify.annotations.Nullable IOException why) {
        if (away != isAway) {
            away = isAway;
            LOG.log(
                    isAway ? Level.WARNING : Level.INFO,
                    why,
                    () -> isAway
                            ? "Varnish can't be told what to purge; all of it will be, as soon as it can"
                            : "Varnish was told what to purge");
        }
    }
}
