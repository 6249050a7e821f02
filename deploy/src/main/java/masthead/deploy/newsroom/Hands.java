package masthead.deploy.newsroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import masthead.deploy.Trouble;

/** Several who work at the same time; most of a single one's time goes into waiting for answers. */
final class Hands {
    private static final int MANY = 3;

    private Hands() {}

    /** What is done with one thing. */
    interface Step<T> {
        void with(T thing) throws IOException, InterruptedException;
    }

    /**
     * Does the step with each, in no order.
     *
     * @throws IOException as the first step that failed; those not begun yet are not begun then
     */
    static <T> void each(List<T> things, Step<T> step) throws IOException, InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(MANY);
        try {
            var begun = new ArrayList<Future<?>>();
            for (T thing : things) {
                begun.add(hands.submit(() -> {
                    step.with(thing);
                    return null;
                }));
            }
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException failed) {
                throw failed;
            }
            throw cause instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(cause), e);
        } finally {
            hands.shutdownNow();
        }
    }
}
