package masthead.gateway.varnish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masthead.gateway.facts.Facts;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.sending.SharedCaches;
import masthead.platform.events.CloudEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has every Varnish in front purge what this gateway purges, whichever gateway it had it from. */
@ApplicationScoped
public class Varnishes {
    @Inject
    Facts facts;

    /** With commas: Payara's configuration knows no optional list. */
    @Inject
    @ConfigProperty(name = "varnish.urls")
    Optional<String> addresses;

    @Inject
    @ConfigProperty(name = "varnish.secret")
    Optional<String> secret;

    private final List<Varnish> all = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        for (String address : addresses.map(urls -> urls.split(",", -1)).orElse(new String[0])) {
            var varnish = new Varnish(URI.create(address.strip()), secret.orElseThrow());
            all.add(varnish);
            var thread = new Thread(varnish, "tells-varnish");
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        if (!all.isEmpty()) {
            facts.tell(this::purge);
            facts.tellOfGaps(provider -> purge(List.of(SharedCaches.ALL)));
            // What facts told before anybody listened here.
            purge(List.of(SharedCaches.ALL));
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        threads.forEach(Thread::interrupt);
    }

    private void purge(CloudEvent fact) {
        var keys = new ArrayList<>(
                SurrogateKeys.purgedBy(fact).stream().map(SharedCaches::shorter).toList());
        if (!keys.isEmpty()) {
            keys.add(SharedCaches.MANY);
            purge(keys);
        }
    }

    private void purge(List<String> keys) {
        all.forEach(varnish -> varnish.purge(keys));
    }
}
