package masthead.gateway.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import masthead.gateway.cache.Purges;
import masthead.gateway.upstream.Health;
import masthead.gateway.upstream.HttpCalls;
import masthead.gateway.upstream.Provider;
import masthead.platform.caller.Credentials;
import masthead.platform.draining.Draining;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;
import masthead.platform.events.EventSource.Gone;
import masthead.platform.events.Position;
import org.jspecify.annotations.Nullable;

/** All three feeds, followed by every instance of the gateway for itself. */
@ApplicationScoped
public class Facts {
    private final Purges purges = new Purges();
    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();
    private final List<Consumer<CloudEvent>> interested = new CopyOnWriteArrayList<>();
    private final List<Consumer<Provider>> interestedInGaps = new CopyOnWriteArrayList<>();

    @Inject
    HttpCalls calls;

    @Inject
    Credentials credentials;

    @Inject
    Draining draining;

    @Inject
    Health health;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (Provider provider : Provider.values()) {
            var source = new EventSource(calls.base(provider), () -> credentials.header(provider.wireName()));
            var listener = new Listener(followed(source), new Purging(provider), System::nanoTime);
            listeners.put(provider.wireName(), listener);
            var thread = new Thread(listener, "facts of " + provider.wireName());
            thread.setDaemon(true);
            thread.start();
        }
        draining.onBegin(this::stop);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stop();
    }

    public Purges purges() {
        return purges;
    }

    /** Whether the feeds of all these services are being followed. */
    public boolean arrive(Set<String> providers) {
        for (String provider : providers) {
            Listener listener = listeners.get(provider);
            if (listener == null || !listener.live()) {
                return false;
            }
        }
        return true;
    }

    /** Tells somebody of every fact, after what it purges was purged. */
    public void tell(Consumer<CloudEvent> somebody) {
        interested.add(somebody);
    }

    /** Tells somebody that facts of a service may have been missed, after what rests on them was purged. */
    public void tellOfGaps(Consumer<Provider> somebody) {
        interestedInGaps.add(somebody);
    }

    private void stop() {
        listeners.values().forEach(Listener::stop);
    }

    private static Listener.Source followed(EventSource source) {
        return new Listener.Source() {
            @Override
            public Position head() throws IOException, InterruptedException {
                return source.head();
            }

            @Override
            public EventSource.Batch next(Position after, Duration wait)
                    throws IOException, InterruptedException, Gone {
                return source.next(after, wait);
            }
        };
    }

    /** Purges by the facts of one service. */
    private final class Purging implements Listener.Hearer {
        private final Provider provider;

        Purging(Provider provider) {
            this.provider = provider;
        }

        @Override
        public void fact(CloudEvent fact, @Nullable Position position) {
            purges.purge(SurrogateKeys.purgedBy(fact), SurrogateKeys.withdrawnBy(fact), position);
            interested.forEach(one -> one.accept(fact));
        }

        @Override
        public void gap() {
            purges.missed(provider.wireName());
            interestedInGaps.forEach(one -> one.accept(provider));
        }

        @Override
        public void reached(boolean answered) {
            if (answered) {
                health.answered(provider);
            } else {
                health.failed(provider);
            }
        }
    }
}
