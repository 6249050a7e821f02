package masthead.system.load;

import java.util.ArrayList;
import java.util.List;

/** Some threads that do something again and again until they are let go. */
abstract class Load implements AutoCloseable {
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean going = true;

    /** Something that is done again and again. */
    interface Turn {
        void take() throws InterruptedException;
    }

    final void begin(String name, Turn turn) {
        var thread = new Thread(
                () -> {
                    try {
                        while (going) {
                            turn.take();
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        threads.add(thread);
        thread.start();
    }

    final boolean isGoing() {
        return going;
    }

    /** Lets all finish what they have begun. */
    @Override
    public void close() {
        going = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
