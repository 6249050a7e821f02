package masthead.platform.follower;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import masthead.platform.caller.Credentials;
import masthead.platform.database.Database;
import masthead.platform.database.DatabaseSettings;
import masthead.platform.draining.Draining;
import masthead.platform.events.EventSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Runs every follower of this service, each on a thread of its own. */
@ApplicationScoped
public class Followers {
    @Inject
    @Any
    Instance<Follower> followers;

    @Inject
    Cursors cursors;

    @Inject
    ParkedQueues parked;

    @Inject
    Database database;

    @Inject
    DatabaseSettings settings;

    @Inject
    Credentials credentials;

    @Inject
    Config config;

    @Inject
    Draining draining;

    @Inject
    ManagedThreadFactory threads;

    private final List<Following> running = new CopyOnWriteArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (Follower follower : followers) {
            URI provider = config.getValue(follower.provider() + "/mp-rest/url", URI.class);
            var source = new EventSource(provider, () -> credentials.header(follower.provider()));
            var leadership = new Leadership(settings.ownConnections(""), follower.provider());
            var following = new Following(follower, source, cursors, leadership);
            running.add(following);
            following.startOn(threads);
        }
        draining.onBegin(this::stop);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stop();
    }

    /** Seconds since the slowest follower that leads here last knew everything; -1 if none leads here. */
    @Gauge(name = "followers_lag", unit = MetricUnits.SECONDS, absolute = true)
    public double lag() {
        return running.stream().mapToDouble(Following::lag).max().orElse(-1);
    }

    /** Facts that could not take effect, or queue behind one, and wait for somebody to look; -1 if it can't be known. */
    @Gauge(name = "followers_parked_events", unit = MetricUnits.NONE, absolute = true)
    public long parkedEvents() {
        return database.ready() ? parked.count() : -1;
    }

    private void stop() {
        running.forEach(Following::stop);
    }
}
