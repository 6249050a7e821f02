package masthead.platform.testing;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** Plain threads where a container would give its own; none of them keeps the tests from ending. */
public final class TestThreads implements ManagedThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        var thread = new Thread(work, "test work");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        throw new UnsupportedOperationException();
    }
}
