package masthead.gateway.waiting;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The two threads that draw. A picture takes a processor for a while, which those who wait for pages must not notice. */
@ApplicationScoped
public class Drawing {
    private static final int THREADS = 2;
    private static final int QUEUE = 100;

    private final Pool pool = new Pool("draws-pictures", THREADS, QUEUE);

    /**
     * Answers whoever wants a picture here.
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
