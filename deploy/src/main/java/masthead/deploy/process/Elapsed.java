package masthead.deploy.process;

import java.time.Duration;

/** The time since this was made, whatever becomes of the machine's clock meanwhile. */
public final class Elapsed {
    private final long begun = System.nanoTime();

    public Duration time() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Whether more than that has passed. */
    public boolean exceeds(Duration patience) {
        return time().compareTo(patience) > 0;
    }
}
