package masthead.platform.follower;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.database.Outage;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;
import masthead.platform.events.EventSource.Gone;
import masthead.platform.events.Position;
import masthead.platform.logging.Trace;
import org.jspecify.annotations.Nullable;

/** One follower at work: leads or waits to, polls, applies, and catches up when it lost its place. */
final class Following implements Runnable {
    private static final Logger LOG = Logger.getLogger(Following.class.getName());
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 2_000;

    private final Follower follower;
    private final EventSource source;
    private final Cursors cursors;
    private final Leadership leadership;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Tries tries = new Tries(stopped);
    private final CatchUp catchUp;
    private volatile @Nullable Thread thread;
    private volatile long pauseMs = FIRST_PAUSE_MS;
    private volatile long currentAsOf;

    Following(Follower follower, EventSource source, Cursors cursors, Leadership leadership) {
        this.follower = follower;
        this.source = source;
        this.cursors = cursors;
        this.leadership = leadership;
        this.catchUp = new CatchUp(follower, source, cursors, tries);
    }

    void startOn(ThreadFactory threads) {
        Thread started = threads.newThread(this);
        thread = started;
        started.start();
    }

    /** Ends the following, a poll that is waiting included. */
    void stop() {
        stopped.countDown();
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Whether the provider or the database was away at the last look. */
    boolean waits() {
        return pauseMs > FIRST_PAUSE_MS;
    }

    /** Seconds since this instance, leading, last knew all there was or began to lead; -1 while it doesn't lead. */
    double lag() {
        return currentAsOf == 0 ? -1 : (System.currentTimeMillis() - currentAsOf) / 1000.0;
    }

    @Override
    public void run() {
        try {
            while (stopped.getCount() > 0) {
                follow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leadership.close();
            currentAsOf = 0;
        }
    }

    private void follow() throws InterruptedException {
        try (var scope = Trace.begin().open()) {
            if (!leadership.held()) {
                currentAsOf = 0;
                stopped.await(1, TimeUnit.SECONDS);
                return;
            }
            if (currentAsOf == 0) {
                currentAsOf = System.currentTimeMillis();
            }
            lead();
            wentWell();
        } catch (Cursors.Moved moved) {
            LOG.fine(() -> "Cursor of " + follower.provider() + " was moved by another instance");
        } catch (IOException | SQLException | RuntimeException away) {
            pause(away);
        }
    }

    private void lead() throws IOException, InterruptedException {
        Optional<Position> cursor = cursors.load(follower.provider());
        try {
            if (cursor.isPresent()) {
                poll(cursor.get());
                return;
            }
        } catch (Gone gone) {
            LOG.warning(() -> "Lost the place in the feed of " + follower.provider() + "; catching up");
        }
        catchUp.run(cursor);
    }

    private void poll(Position from) throws IOException, InterruptedException, Gone {
        EventSource.Batch batch = source.next(from, WAIT);
        Position at = from;
        for (CloudEvent fact : batch.events()) {
            if (stopped.getCount() == 0) {
                return;
            }
            apply(at, fact);
            at = Position.parse(String.valueOf(fact.position()));
        }
        if (batch.events().size() < EventSource.PAGE) {
            currentAsOf = System.currentTimeMillis();
        }
    }

    private void apply(Position from, CloudEvent fact) throws InterruptedException {
        RuntimeException why = tries.of(() -> cursors.apply(follower, from, fact));
        if (why != null) {
            LOG.log(Level.SEVERE, why, () -> "Parked " + fact.type() + " " + fact.id());
            cursors.park(follower, from, fact, Outage.reason(why));
        }
    }

    private void wentWell() {
        if (pauseMs > FIRST_PAUSE_MS) {
            LOG.info(() -> "Following " + follower.provider() + " again");
            pauseMs = FIRST_PAUSE_MS;
        }
    }

    /** Waits a while, longer each time, and says so once in each outage. */
    private void pause(Exception away) throws InterruptedException {
        Level level = pauseMs == FIRST_PAUSE_MS ? Level.WARNING : Level.FINE;
        LOG.log(level, () -> "Cannot follow " + follower.provider() + " just now: " + Outage.reason(away));
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        stopped.await(pauseMs / 2 + ThreadLocalRandom.current().nextLong(pauseMs / 2 + 1), TimeUnit.MILLISECONDS);
    }
}
