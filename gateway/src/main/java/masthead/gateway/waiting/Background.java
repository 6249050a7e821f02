package masthead.gateway.waiting;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/** The threads that wait for services on readers' behalf. */
@ApplicationScoped
public class Background {
    public static final int THREADS = 48;
    private static final int QUEUE = 500;

    private final Pool pool = new Pool("waits-for-services", THREADS, QUEUE);

    /** @return false if too much is waiting already: say so to whoever asked */
    public boolean run(Runnable work) {
        return pool.run(work);
    }

    /**
     * Answers a reader here.
     *
     * @param busy answers at once where there is no room
     */
    public void answer(HttpServletRequest request, Duration deadline, Answering answer, Answering busy)
            throws IOException {
        pool.answer(request, deadline, answer, busy);
    }

    @PreDestroy
    void stop() {
        pool.stop();
    }
}
