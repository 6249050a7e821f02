package masthead.deploy.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import masthead.deploy.Trouble;

/** The same done with several things at the same time. */
public final class Together {
    private Together() {}

    /** What is done with one thing. */
    public interface Step<T> {
        void with(T thing) throws IOException, InterruptedException;
    }

    /**
     * Does the step with each thing.
     *
     * @param hands how many are in work at a time
     * @throws Trouble a step failed; what is still in work is interrupted
     */
    public static <T> void each(int hands, Collection<T> things, Step<T> step) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        try {
            var begun = new ArrayList<Future<?>>();
            for (T thing : things) {
                begun.add(threads.submit(() -> {
                    step.with(thing);
                    return null;
                }));
            }
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(cause), e);
        } finally {
            threads.shutdownNow();
        }
    }
}
