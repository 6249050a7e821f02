package masthead.platform.eventlog;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.database.Database;
import masthead.platform.database.DatabaseAway;
import masthead.platform.database.Notifications;
import masthead.platform.draining.Draining;
import masthead.platform.eventlog.EventFeed.Batch;
import masthead.platform.events.Position;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Polls that wait for the next fact. One thread looks for all of them: when PostgreSQL notifies, every 10 ms while
 * committed facts wait behind an older transaction, and twice a second as the safety net.
 */
@ApplicationScoped
public class HeldPolls {
    private static final Logger LOG = Logger.getLogger(HeldPolls.class.getName());
    private static final int MOST = 200;
    private static final long AGAIN_MS = 10;
    private static final long SAFETY_NET_MS = 500;

    @Inject
    Database database;

    @Inject
    Notifications notifications;

    @Inject
    Draining draining;

    @Inject
    ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "masthead.service")
    String service;

    private final Queue<Poll> held = new ConcurrentLinkedQueue<>();
    private final Semaphore reasons = new Semaphore(0);
    private volatile boolean stopped;

    /** A poll that is held: answered once, by whoever comes first. */
    private record Poll(Position after, int limit, long deadline, Answer answer) {
        boolean over() {
            return System.nanoTime() - deadline >= 0;
        }
    }

    /** Where a poll's outcome goes. Each method returns false if the poll was answered already. */
    interface Answer {
        boolean facts(Batch batch);

        boolean failed(Throwable failure);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        notifications.on(EventLog.CHANNEL, reasons::release);
        draining.onBegin(reasons::release);
        threads.newThread(this::look).start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped = true;
        reasons.release();
    }

    /** Answers at once if there are facts, else when there are some, when the wait is over, or when the service drains. */
    void hold(Position after, int limit, Duration wait, Answer answer) {
        boolean atOnce = wait.isZero() || draining.begun() || stopped || held.size() >= MOST;
        var poll = new Poll(after, limit, System.nanoTime() + wait.toNanos(), answer);
        if (!atOnce) {
            held.add(poll);
        }
        read(poll, batch -> {
            if (atOnce || !batch.events().isEmpty()) {
                held.remove(poll);
                answer.facts(batch);
            } else if (batch.hidden()) {
                reasons.release();
            }
        });
    }

    private void look() {
        long pause = SAFETY_NET_MS;
        while (!stopped) {
            try {
                if (reasons.tryAcquire(pause, TimeUnit.MILLISECONDS)) {
                    reasons.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause = answerWhatCanBe() ? AGAIN_MS : SAFETY_NET_MS;
        }
        held.forEach(poll -> poll.answer().facts(new Batch(List.of(), poll.after(), false)));
    }

    /** @return whether facts are hidden just now, so that it pays to look again soon */
    private boolean answerWhatCanBe() {
        boolean[] hidden = {false};
        for (Poll poll : held) {
            read(poll, batch -> {
                if (!batch.events().isEmpty() || poll.over() || draining.begun()) {
                    held.remove(poll);
                    poll.answer().facts(batch);
                } else {
                    hidden[0] |= batch.hidden();
                }
            });
        }
        return hidden[0];
    }

    private void read(Poll poll, Consumer<Batch> then) {
        try (Connection connection = database.connections().getConnection()) {
            then.accept(EventFeed.read(connection, "masthead/" + service, poll.after(), poll.limit()));
        } catch (SQLException away) {
            fail(poll, new DatabaseAway());
        } catch (RuntimeException refused) {
            fail(poll, refused); // whatever it is concerns this poll; the thread goes on for the others
        }
    }

    private void fail(Poll poll, RuntimeException failure) {
        held.remove(poll);
        try {
            poll.answer().failed(failure);
        } catch (RuntimeException gone) {
            LOG.log(Level.FINE, "Nobody is there to be answered", gone);
        }
    }
}
