package masthead.gateway.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import masthead.gateway.cache.Purges;
import masthead.gateway.upstream.HttpCalls;
import masthead.gateway.upstream.Provider;
import masthead.platform.caller.Credentials;
import masthead.platform.draining.Draining;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;

/** All three feeds, followed by every instance of the gateway for itself. */
@ApplicationScoped
public class Facts {
    private final Purges purges = new Purges();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<CloudEvent>> interested = new CopyOnWriteArrayList<>();

    @Inject
    HttpCalls calls;

    @Inject
    Credentials credentials;

    @Inject
    Draining draining;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (Provider provider : Provider.values()) {
            var source = new EventSource(calls.base(provider), () -> credentials.header(provider.wireName()));
            var listener = new Listener(
                    provider.wireName(), source, purges, fact -> interested.forEach(one -> one.accept(fact)));
            listeners.add(listener);
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

    /** Whether the feeds that pages depend on are being followed. */
    public boolean arrive() {
        return listeners.size() >= 2
                && listeners.get(0).live()
                && listeners.get(1).live();
    }

    /** Tells somebody of every fact, after what it purges was purged. */
    public void tell(Consumer<CloudEvent> somebody) {
        interested.add(somebody);
    }

    private void stop() {
        listeners.forEach(Listener::stop);
    }
}
