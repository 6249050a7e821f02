package masthead.gateway.upstream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.logging.Trace;

/**
 * The threads that wait for services on readers' behalf, so that those of HTTP never do: few, with a queue that says when
 * it is full, which a managed executor's never is.
 */
@ApplicationScoped
public class Background {
    static final int THREADS = 48;
    private static final Logger LOG = Logger.getLogger(Background.class.getName());
    private static final int QUEUE = 500;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(QUEUE), Background::thread);

    public Background() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** @return false if too much is waiting already: say so to whoever asked */
    public boolean run(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            threads.execute(Trace.currentOrNew().around(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                try {
                    work.run();
                } catch (RuntimeException failed) {
                    LOG.log(Level.FINE, "Work in the background failed", failed);
                }
            }));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "waits-for-services");
        thread.setDaemon(true);
        return thread;
    }
}
