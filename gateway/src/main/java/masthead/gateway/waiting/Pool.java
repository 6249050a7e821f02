package masthead.gateway.waiting;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    /** Who waited longer for one of our threads is better told so than made to wait on. */
    private static final long LONGEST_WAIT = Duration.ofSeconds(5).toNanos();

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
     * Answers a request here. The container gives it no deadline, since nothing could stop what is under way by then from
     * writing into an answer that was given: all that is waited for has its own.
     *
     * @param refusing answers it with 503 where there is no room, or none was found in time, and with 500 where answering
     *     failed
     */
    void answer(HttpServletRequest request, Answering answering, Refusing refusing) throws IOException {
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        long begun = System.nanoTime();
        boolean taken = run(() -> {
            try {
                if (System.nanoTime() - begun > LONGEST_WAIT) {
                    refusing.send(503);
                } else {
                    answer(async, answering, refusing);
                }
            } catch (IOException left) {
                LOG.log(Level.FINE, "Whoever asked has left", left);
            } finally {
                async.complete();
            }
        });
        if (!taken) {
            try {
                refusing.send(503);
            } finally {
                async.complete();
            }
        }
    }

    private static void answer(AsyncContext async, Answering answering, Refusing refusing) throws IOException {
        try {
            answering.send();
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "An answer failed", failed);
            if (!async.getResponse().isCommitted() && async.getResponse() instanceof HttpServletResponse response) {
                response.reset();
                // Whatever becomes of the refusal: never an empty 200.
                response.setStatus(500);
                refusing.send(500);
            }
        }
    }

    void stop() {
        threads.shutdownNow();
    }
}
