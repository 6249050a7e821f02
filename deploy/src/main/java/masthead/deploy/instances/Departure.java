package masthead.deploy.instances;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import masthead.deploy.edge.Balancer;
import masthead.deploy.edge.Seat;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;
import masthead.deploy.process.Elapsed;

/**
 * How an instance is emptied. The order is measured and matters: first the balancer sends nothing new, then the
 * application is told on its own port (it answers held polls at once), then both are waited for.
 */
final class Departure {
    /** Longer than the gateway gives the longest upload, its Uploads.LIMIT. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** One that hangs or is dead won't finish its work. */
    private static final Duration UNTOLD_PATIENCE = Duration.ofSeconds(30);

    private static final Duration CALL = Duration.ofSeconds(5);

    private final Seat seat;
    private final Balancer balancer;
    private final Client application;

    /** @param credential what the launcher shows to the service */
    Departure(Seat seat, Balancer balancer, Map<String, String> credential, int port) {
        this.seat = seat;
        this.balancer = balancer;
        this.application = new Client("http://127.0.0.1:" + port, credential, CALL);
    }

    /** Returns when nothing is in work there, or when waiting longer is of no use. */
    void await() throws IOException, InterruptedException {
        balancer.drain(seat);
        boolean told = told();
        Duration patience = told ? PATIENCE : UNTOLD_PATIENCE;
        var waited = new Elapsed();
        while (!(idle() && (!told || active() == 0)) && !waited.exceeds(patience)) {
            Thread.sleep(100);
        }
        balancer.remove(seat);
    }

    /** Whether the balancer has nothing for it; one that is away just now can't tell, and has nothing. */
    private boolean idle() {
        try {
            return balancer.idle(seat);
        } catch (IOException away) {
            return true;
        }
    }

    /** Whether the application could be told. */
    private boolean told() throws InterruptedException {
        try {
            return application.put("/draining").done();
        } catch (IOException dead) {
            return false;
        }
    }

    /** Requests and jobs in work; none if the application is no longer there to say. */
    private int active() throws InterruptedException {
        try {
            Answer answer = application.get("/draining");
            return answer.done() ? answer.json().path("active").asInt() : 0;
        } catch (IOException dead) {
            return 0;
        }
    }
}
