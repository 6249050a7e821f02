package masthead.gateway.waiting;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/** The threads that pass on requests of the APIs; apart from readers', so that neither waits for the other. */
@ApplicationScoped
public class Calls {
    private static final int THREADS = 24;
    private static final int QUEUE = 200;

    private final Pool pool = new Pool("passes-on", THREADS, QUEUE);

    /**
     * Answers a caller here.
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
