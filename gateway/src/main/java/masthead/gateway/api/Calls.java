package masthead.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import masthead.platform.logging.Trace;

/** The threads that pass staff's requests on; apart from readers', so that neither waits for the other. */
@ApplicationScoped
public class Calls {
    private static final int THREADS = 24;
    private static final int QUEUE = 200;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(QUEUE), work -> {
                var thread = new Thread(work, "passes-on");
                thread.setDaemon(true);
                return thread;
            });

    public Calls() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** @return false if too much is waiting already */
    boolean run(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try {
            threads.execute(Trace.currentOrNew().around(() -> {
                Thread.currentThread().setContextClassLoader(loader);
                work.run();
            }));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }
}
