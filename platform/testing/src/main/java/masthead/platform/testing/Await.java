package masthead.platform.testing;

import java.util.function.BooleanSupplier;

/** Waits for what another thread will bring about. */
public final class Await {
    private static final long PATIENCE_NS = 30_000_000_000L;

    private Await() {}

    /** Returns as soon as the condition holds; fails after 30 s. */
    public static void until(BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > PATIENCE_NS) {
                throw new AssertionError("Not reached within 30 s");
            }
            Thread.onSpinWait();
        }
    }
}
