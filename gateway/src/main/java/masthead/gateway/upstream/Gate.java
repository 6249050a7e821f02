package masthead.gateway.upstream;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a few questions at a time through to one service, so that one that hangs never holds all threads that wait. Unlike
 * MicroProfile's bulkhead it lets the next ones wait a moment: a burst of cold pages is no failure.
 */
final class Gate {
    private final Semaphore free;

    Gate(int width) {
        free = new Semaphore(width);
    }

    /** @return false if there was no room in that time */
    boolean enter(long waitMs) {
        try {
            return free.tryAcquire(waitMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        free.release();
    }
}
