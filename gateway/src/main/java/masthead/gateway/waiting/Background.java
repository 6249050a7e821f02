package masthead.gateway.waiting;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

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
     * @param refusing answers where there is no room, or answering failed
     */
    public void answer(HttpServletRequest request, Answering answering, Refusing refusing) throws IOException {
        pool.answer(request, answering, refusing);
    }

    @PreDestroy
    void stop() {
        pool.stop();
    }
}
