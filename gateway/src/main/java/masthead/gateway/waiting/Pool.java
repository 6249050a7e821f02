package masthead.gateway.waiting;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.logging.Trace;

/** A few threads with a queue that says when it is full, which a managed executor's never is. */
final class Pool {
    private static final Logger LOG = Logger.getLogger(Pool.class.getName());
    private static final int IDLE_S = 30;

    private final ThreadPoolExecutor threads;

    Pool(String name, int size, int queue) {
        threads = new ThreadPoolExecutor(
                size, size, IDLE_S, TimeUnit.SECONDS, new LinkedBlockingQueue<>(queue), work -> thread(name, work));
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** @return false if too much is waiting already */
    boolean run(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            threads.execute(Trace.currentOrNew().around(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                try {
                    work.run();
                } catch (RuntimeException failed) {
                    LOG.log(Level.WARNING, "Work in the background failed", failed);
                }
            }));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /**
     * Answers a request here.
     *
     * @param busy answers it at once where there is no room
     */
    void answer(HttpServletRequest request, Duration deadline, Answering answer, Answering busy) throws IOException {
        AsyncContext async = request.startAsync();
        async.setTimeout(deadline.toMillis());
        boolean taken = run(() -> {
            try {
                answer.send();
            } catch (IOException left) {
                LOG.log(Level.FINE, "Whoever asked has left", left);
            } finally {
                async.complete();
            }
        });
        if (!taken) {
            busy.send();
            async.complete();
        }
    }

    void stop() {
        threads.shutdownNow();
    }
}
