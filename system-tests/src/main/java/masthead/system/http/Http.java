package masthead.system.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Predicate;

/** The site as its readers reach it. Nothing is ever sent twice, and no redirect is followed. */
public final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Within this everything must have come through; what is measured are the proofs' concern, not the tests'. */
    private static final Duration ARRIVAL = Duration.ofSeconds(120);

    private static final long LOOK_EVERY_MS = 5;

    private final int port;

    public Http(int port) {
        this.port = port;
    }

    /** Opens a connection for several requests. */
    public Line line() throws IOException {
        return Line.open(port, PATIENCE);
    }

    /** Sends one request on a connection of its own. */
    public Answer send(Request request) {
        try (Line line = line()) {
            return line.send(request.with("Connection", "close"));
        } catch (IOException e) {
            throw new UncheckedIOException(request + " had no answer", e);
        }
    }

    public Answer get(String target) {
        return send(Request.get(target));
    }

    /**
     * Looks again and again until the answer is the wanted one.
     *
     * @throws AssertionError it did not become so
     */
    public Answer await(Request request, Predicate<Answer> wanted) {
        long end = System.nanoTime() + ARRIVAL.toNanos();
        while (true) {
            Answer answer = send(request);
            if (wanted.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + ARRIVAL.toSeconds() + " s: " + answer);
            }
            pause();
        }
    }

    /** Looks until the page is the wanted one. */
    public Answer await(String target, Predicate<Answer> wanted) {
        return await(Request.get(target), wanted);
    }

    /** Looks until the answer has that status. */
    public Answer await(String target, int status) {
        return await(target, answer -> answer.status() == status);
    }

    /** Looks until the answer is there and says these words. */
    public Answer await(String target, String words) {
        return await(target, answer -> answer.status() == 200 && answer.text().contains(words));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
