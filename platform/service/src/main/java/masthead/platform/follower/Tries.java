package masthead.platform.follower;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import masthead.platform.database.Outage;
import org.jspecify.annotations.Nullable;

/** Tells what fails for the moment from what fails for good: five tries, each in a transaction of its own. */
final class Tries {
    private static final int MOST = 5;

    private final CountDownLatch stopped;

    /** @param stopped ends the tries: what was not yet done is not given up, but left for whoever follows next */
    Tries(CountDownLatch stopped) {
        this.stopped = stopped;
    }

    /**
     * Does something that can be begun again.
     *
     * @return why it can't be done; null if it was
     * @throws RuntimeException the database is away or the cursor was moved, which is nobody's fault
     */
    @Nullable
    RuntimeException of(Runnable effect) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                effect.run();
                return null;
            } catch (Cursors.Moved moved) {
                throw moved;
            } catch (RuntimeException failed) {
                if (Outage.of(failed)) {
                    throw failed;
                }
                if (attempt == MOST) {
                    return failed;
                }
            }
            if (stopped.await(50L << attempt, TimeUnit.MILLISECONDS)) {
                throw new InterruptedException();
            }
        }
    }
}
