package masthead.gateway.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.cache.Bounds;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.content.NotAtHand;
import masthead.gateway.content.Patience;
import masthead.gateway.facts.Facts;
import masthead.gateway.rendered.Page;
import masthead.gateway.route.Route;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Background;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** All pages that are kept, and the rules by which they are given out, made anew, or shown as old copies. */
@ApplicationScoped
public class Pages {
    private static final Logger LOG = Logger.getLogger(Pages.class.getName());

    /** Pages carry the newest briefs, which purge none. */
    private static final Duration FRESH_FOR = Duration.ofSeconds(60);

    @Inject
    Compose compose;

    @Inject
    Facts facts;

    @Inject
    Background background;

    @Inject
    @ConfigProperty(name = "cache.pages-mb")
    int megabytes;

    private final AtomicLong composed = new AtomicLong();
    private final AtomicLong old = new AtomicLong();
    private Shelf<Page> shelf;

    @PostConstruct
    void makeShelf() {
        shelf = new Shelf<>(facts.purges(), Bounds.of(megabytes, FRESH_FOR), facts::arrive, System::nanoTime);
    }

    /** A page that can be sent at once, if there is one. */
    public Optional<Kept<Page>> atOnce(Route.Match match) {
        return shelf.fresh(match.name()).map(this::counted);
    }

    /**
     * A page, made if need be.
     *
     * @throws Missing there is none at this address
     * @throws Away a service that it needs can't answer, and there is no old copy
     */
    public Kept<Page> get(Route.Match match) {
        if (shelf.unchanged(match.name()).isEmpty()) {
            return make(match);
        }
        try {
            // Older than a minute: made anew of what is at hand, for the News Feed may have moved on.
            return counted(shelf.makeOfWhatIsAtHand(match.name(), fill -> compose(match, fill, Patience.NONE)));
        } catch (NotAtHand needsCalls) {
            return whileRenewed(match);
        }
    }

    private Kept<Page> whileRenewed(Route.Match match) {
        Optional<Kept<Page>> former = shelf.whileRenewed(match.name());
        if (former.isEmpty()) {
            return make(match);
        }
        if (!shelf.isBeingMade(match.name())) {
            background.run(() -> makeUnseen(match));
        }
        return former.get();
    }

    private void makeUnseen(Route.Match match) {
        try {
            make(match);
        } catch (Away | Missing gone) {
            LOG.log(Level.FINE, "Not made, which nobody waits for", gone);
        }
    }

    private Kept<Page> make(Route.Match match) {
        try {
            return counted(shelf.make(match.name(), fill -> compose(match, fill, Patience.A_CALL)));
        } catch (Away away) {
            return counted(shelf.lastResort(match.name()).orElseThrow(() -> away));
        }
    }

    private Kept<Page> compose(Route.Match match, Fill fill, Patience patience) {
        Kept<Page> page = compose.page(match, fill, patience);
        composed.incrementAndGet();
        return page;
    }

    private Kept<Page> counted(Kept<Page> page) {
        if (page.old()) {
            old.incrementAndGet();
        }
        return page;
    }

    /** Pages that were composed, however many readers waited for each. */
    @Gauge(name = "pages_composed", unit = MetricUnits.NONE, absolute = true)
    public long composed() {
        return composed.get();
    }

    /** Old copies that were shown because a service was away. */
    @Gauge(name = "pages_stale", unit = MetricUnits.NONE, absolute = true)
    public long staleShown() {
        return old.get();
    }

    /** How many pages are kept. */
    @Gauge(name = "pages_kept", unit = MetricUnits.NONE, absolute = true)
    public long kept() {
        return shelf.size();
    }
}
