package masthead.gateway.facts;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;
import masthead.platform.events.EventSource.Gone;
import masthead.platform.events.Position;
import masthead.platform.logging.Trace;
import org.jspecify.annotations.Nullable;

/** Follows one service's feed with a cursor in memory; after a gap everything counts as changed. */
final class Listener implements Runnable {
    private static final Logger LOG = Logger.getLogger(Listener.class.getName());
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final long LIVE = Duration.ofSeconds(30).toNanos();
    private static final long SHORTEST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 2_000;

    private final Source source;
    private final Hearer hearer;
    private final LongSupplier nanos;
    private volatile long lastGoodPoll;
    private volatile boolean heard;
    private volatile boolean stopped;
    private long pause = SHORTEST_PAUSE_MS;

    /** The feed that is followed; {@link EventSource} but for tests. */
    interface Source {
        Position head() throws IOException, InterruptedException;

        EventSource.Batch next(Position after, Duration wait) throws IOException, InterruptedException, Gone;
    }

    /** Who is told. */
    interface Hearer {
        void fact(CloudEvent fact, @Nullable Position position);

        /** Facts may have been missed. */
        void gap();

        /** The feed answered, or didn't. */
        void reached(boolean answered);
    }

    Listener(Source source, Hearer hearer, LongSupplier nanos) {
        this.source = source;
        this.hearer = hearer;
        this.nanos = nanos;
    }

    /** Whether all that this service told half a minute ago is known here. */
    boolean live() {
        return heard && nanos.getAsLong() - lastGoodPoll < LIVE;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        Position at = null;
        BooleanSupplier goesOn = () -> !stopped && !Thread.currentThread().isInterrupted();
        while (goesOn.getAsBoolean()) {
            at = step(at);
        }
    }

    /**
     * One poll, with what it tells.
     *
     * @param at where to go on; null to begin at the place of now
     * @return where to go on after this
     */
    @Nullable
    Position step(@Nullable Position at) {
        try (var scope = Trace.begin().open()) {
            Position next = at == null ? begin() : poll(at);
            lastGoodPoll = nanos.getAsLong();
            heard = true;
            pause = SHORTEST_PAUSE_MS;
            hearer.reached(true);
            return next;
        } catch (Gone gone) {
            LOG.warning("Lost the place in a feed; forgetting all that rests on it");
            heard = false;
            hearer.gap();
            return null;
        } catch (IOException | RuntimeException away) {
            LOG.log(Level.FINE, "Cannot follow a feed just now", away);
            hearer.reached(false);
            pause();
            return at;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return at;
        }
    }

    /** Takes the place of now; what was read before may miss facts from before it. */
    private Position begin() throws IOException, InterruptedException {
        Position head = source.head();
        hearer.gap();
        return head;
    }

    private Position poll(Position at) throws IOException, InterruptedException, Gone {
        EventSource.Batch batch = source.next(at, WAIT);
        for (CloudEvent fact : batch.events()) {
            hearer.fact(fact, fact.position() == null ? null : Position.parse(fact.position()));
        }
        return batch.next();
    }

    private void pause() {
        try {
            Thread.sleep(pause);
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
