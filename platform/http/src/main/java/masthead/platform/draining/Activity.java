package masthead.platform.draining;

import java.util.concurrent.atomic.AtomicInteger;

/** How many requests and jobs are in work. */
public final class Activity {
    private final AtomicInteger active = new AtomicInteger();

    public void started() {
        active.incrementAndGet();
    }

    public void finished() {
        active.decrementAndGet();
    }

    int count() {
        return active.get();
    }
}
