package masthead.system.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;

/** A follower that always holds a poll at a service's event feed, as services do. */
public final class LongPoll extends Load {
    private static final int WAIT_SECONDS = 10;

    private final Http service;
    private final String credential;
    private volatile String place = "";
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger polls = new AtomicInteger();

    private LongPoll(Http service, String credential) {
        this.service = service;
        this.credential = credential;
    }

    /**
     * Starts one.
     *
     * @param service where the service is reached
     * @param credential what is shown to it
     */
    public static LongPoll start(Http service, String credential) {
        var poll = new LongPoll(service, credential);
        poll.begin("long poll", poll::poll);
        return poll;
    }

    private void poll() throws InterruptedException {
        String after = place;
        String query = after.isEmpty() ? "" : "?wait=" + WAIT_SECONDS + "&after=" + after;
        polls.incrementAndGet();
        try {
            Answer answer = service.send(Request.get("/events" + query).with("Masthead-Service", credential));
            if (answer.status() == 200) {
                place = answer.header("Masthead-Position").orElse("");
            } else {
                failures.add(answer.toString());
                Thread.sleep(100);
            }
        } catch (RuntimeException e) {
            failures.add(String.valueOf(e.getCause()));
            Thread.sleep(100);
        }
    }

    public int polls() {
        return polls.get();
    }

    public List<String> failures() {
        return List.copyOf(failures);
    }
}
