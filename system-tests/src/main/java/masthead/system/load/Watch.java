package masthead.system.load;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;

/** A reader of one address who notes when its answer becomes new, and every old one after that. */
public final class Watch extends Load {
    private static final long LOOK_EVERY_MS = 20;

    private final Http http;
    private final String path;
    private final Predicate<Answer> isNew;
    private final CompletableFuture<Long> seen = new CompletableFuture<>();
    private final AtomicInteger oldAgain = new AtomicInteger();

    private Watch(Http http, String path, Predicate<Answer> isNew) {
        this.http = http;
        this.path = path;
        this.isNew = isNew;
    }

    public static Watch start(Http http, String path, Predicate<Answer> isNew) {
        var watch = new Watch(http, path, isNew);
        watch.begin("watch of " + path, watch::lookOn);
        return watch;
    }

    /** On one connection, for as long as it lasts. */
    private void lookOn() throws InterruptedException {
        try (Line line = http.line()) {
            while (isGoing()) {
                if (isNew.test(line.send(Request.get(path)))) {
                    seen.complete(System.nanoTime());
                } else if (seen.isDone()) {
                    oldAgain.incrementAndGet();
                }
                Thread.sleep(LOOK_EVERY_MS);
            }
        } catch (IOException broken) {
            seen.completeExceptionally(new IllegalStateException(path + " at a watch", broken));
        }
    }

    /**
     * Waits until the new answer was there.
     *
     * @param patience in milliseconds
     * @return when that was, by {@link System#nanoTime}
     * @throws IllegalStateException it did not become so, or nobody answers there
     */
    public long becameNew(long patience) {
        try {
            return seen.get(patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException(path + " did not become new within " + patience + " ms", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** How many old answers came after a new one. */
    public int oldAgain() {
        return oldAgain.get();
    }
}
