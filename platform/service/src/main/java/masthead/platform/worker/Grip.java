package masthead.platform.worker;

import java.util.function.BooleanSupplier;

/**
 * How sure an instance may be that a lease is still its own: as long as it was prolonged in time. The lease is counted
 * from before it was asked for, so that this ends no later than the lease in the database.
 */
final class Grip {
    private final long lastsNs;
    private volatile long renewedNs = System.nanoTime();
    private volatile boolean lost;

    Grip(int seconds) {
        lastsNs = seconds * 1_000_000_000L;
    }

    boolean holds() {
        return !lost && System.nanoTime() - renewedNs < lastsNs;
    }

    /** @param prolonging asks for the lease once more; false if it is another's by now */
    void renew(BooleanSupplier prolonging) {
        long asked = System.nanoTime();
        if (prolonging.getAsBoolean()) {
            renewedNs = asked;
        } else {
            lost = true;
        }
    }
}
