package masthead.platform.follower;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private static final long LONGEST_PAUSE_MS = 2_000;
    private static final int TRIES = 5;

    private final Follower follower;
    private final EventSource source;
    private final Cursors cursors;
    private final Leadership leadership;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile long pauseMs = 100;
    private volatile long currentAsOf;

    Following(Follower follower, EventSource source, Cursors cursors, Leadership leadership) {
        this.follower = follower;
        this.source = source;
        this.cursors = cursors;
        this.leadership = leadership;
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

    /** Seconds since this instance, leading, last knew all there was; -1 while it doesn't lead. */
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
        }
    }

    private void follow() throws InterruptedException {
        try (var scope = Trace.begin().open()) {
            if (!leadership.held()) {
                currentAsOf = 0;
                stopped.await(1, TimeUnit.SECONDS);
                return;
            }
            Optional<Position> cursor = cursors.load(follower.provider());
            if (cursor.isPresent()) {
                poll(cursor.get());
            } else {
                catchUp();
            }
            pauseMs = 100;
        } catch (Cursors.Moved moved) {
            LOG.fine(() -> "Cursor of " + follower.provider() + " was moved by another instance");
        } catch (Gone gone) {
            LOG.warning(() -> "Lost the place in the feed of " + follower.provider() + "; catching up");
            tryCatchUp();
        } catch (IOException | SQLException | RuntimeException away) {
            LOG.log(Level.FINE, away, () -> "Cannot follow " + follower.provider() + " just now");
            pause();
        }
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
        currentAsOf = System.currentTimeMillis();
    }

    private void apply(Position from, CloudEvent fact) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                cursors.apply(follower, from, fact);
                return;
            } catch (Cursors.Moved moved) {
                throw moved;
            } catch (RuntimeException failed) {
                if (Outage.of(failed)) {
                    throw failed;
                }
                if (attempt == TRIES) {
                    LOG.log(Level.SEVERE, failed, () -> "Parked " + fact.type() + " " + fact.id());
                    cursors.park(follower, from, fact, Outage.reason(failed));
                    return;
                }
                stopped.await(50L << attempt, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void tryCatchUp() throws InterruptedException {
        try {
            catchUp();
        } catch (IOException | RuntimeException away) {
            LOG.log(Level.WARNING, away, () -> "Cannot catch up with " + follower.provider() + " just now");
            pause();
        }
    }

    /** Brings this service to the state that the provider has now, whatever was missed. */
    private void catchUp() throws IOException, InterruptedException {
        var present = new HashSet<UUID>();
        EventSource.Snapshot page = source.snapshot(null);
        Position position = Position.parse(page.position());
        while (true) {
            cursors.applyState(follower, page.items());
            page.items().forEach(item -> present.add(UUID.fromString(item.subject())));
            if (page.next() == null) {
                break;
            }
            page = source.snapshot(page.next());
        }
        cursors.caughtUp(follower, present, position);
    }

    private void pause() throws InterruptedException {
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
        stopped.await(pauseMs / 2 + ThreadLocalRandom.current().nextLong(pauseMs / 2 + 1), TimeUnit.MILLISECONDS);
    }
}
