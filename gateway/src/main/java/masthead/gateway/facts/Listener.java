package masthead.gateway.facts;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.cache.Purges;
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
    private static final long LIVE_MS = 30_000;
    private static final long PAUSE_MS = 300;

    private final String provider;
    private final EventSource source;
    private final Purges purges;
    private final Consumer<CloudEvent> others;
    private volatile long lastGoodPoll = System.nanoTime() - LIVE_MS * 2_000_000;
    private volatile boolean stopped;

    Listener(String provider, EventSource source, Purges purges, Consumer<CloudEvent> others) {
        this.provider = provider;
        this.source = source;
        this.purges = purges;
        this.others = others;
    }

    /** Whether all that this service told half a minute ago is known here. */
    boolean live() {
        return (System.nanoTime() - lastGoodPoll) / 1_000_000 < LIVE_MS;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        Position at = null;
        while (!stopped) {
            try (var scope = Trace.begin().open()) {
                at = at == null ? begin() : poll(at);
                lastGoodPoll = System.nanoTime();
            } catch (Gone gone) {
                LOG.warning(() -> "Lost the place in the feed of " + provider + "; forgetting everything");
                at = null;
            } catch (IOException | RuntimeException away) {
                LOG.log(Level.FINE, away, () -> "Cannot follow " + provider + " just now");
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Takes the place of now; what was kept before may be untrue. */
    private Position begin() throws IOException, InterruptedException {
        Position head = source.head();
        purges.purgeEverything();
        return head;
    }

    private @Nullable Position poll(Position at) throws IOException, InterruptedException, Gone {
        EventSource.Batch batch = source.next(at, WAIT);
        for (CloudEvent fact : batch.events()) {
            Position position = fact.position() == null ? null : Position.parse(fact.position());
            for (String key : SurrogateKeys.purgedBy(fact)) {
                purges.purge(key, SurrogateKeys.withdraws(fact), position);
            }
            others.accept(fact);
        }
        return batch.next();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
