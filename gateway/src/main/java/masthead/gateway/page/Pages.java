package masthead.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.content.Content.NotAtHand;
import masthead.gateway.facts.Facts;
import masthead.gateway.route.Route;
import masthead.gateway.upstream.Away;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/** All pages that are kept, and the rules by which they are given out, made anew, or shown as old copies. */
@ApplicationScoped
public class Pages {
    @Inject
    Compose compose;

    @Inject
    Facts facts;

    @Inject
    Background background;

    @Inject
    @ConfigProperty(name = "cache.pages-mb")
    int megabytes;

    private final AtomicLong stale = new AtomicLong();
    private volatile @Nullable Shelf<Page> shelf;

    /** A page that can be sent at once, if there is one. */
    public Optional<Kept<Page>> atOnce(Route.Match match) {
        return shelf().fresh(match.name());
    }

    /**
     * A page, made if need be.
     *
     * @throws Missing there is none at this address
     * @throws Away a service that it needs can't answer, and there is no old copy
     */
    public Kept<Page> get(Route.Match match) {
        Shelf<Page> pages = shelf();
        Optional<Kept<Page>> valid = pages.valid(match.name());
        if (valid.isPresent()) {
            try {
                // Older than a minute: made anew of what is at hand, for its News Feed may have moved on.
                return pages.make(match.name(), () -> compose.page(match, true));
            } catch (NotAtHand needsCalls) {
                background.run(() -> make(pages, match));
                return valid.get();
            }
        }
        return make(pages, match);
    }

    private Kept<Page> make(Shelf<Page> pages, Route.Match match) {
        try {
            return counted(pages.make(match.name(), () -> compose.page(match, false)));
        } catch (Away away) {
            return counted(pages.lastResort(match.name()).orElseThrow(() -> away));
        }
    }

    private Kept<Page> counted(Kept<Page> page) {
        if (page.stale()) {
            stale.incrementAndGet();
        }
        return page;
    }

    /** Old copies that were shown because a service was away. */
    @Gauge(name = "pages_stale", unit = MetricUnits.NONE, absolute = true)
    public long staleShown() {
        return stale.get();
    }

    private Shelf<Page> shelf() {
        Shelf<Page> made = shelf;
        if (made == null) {
            synchronized (this) {
                made = shelf;
                if (made == null) {
                    made = new Shelf<>(facts.purges(), (long) megabytes << 20, facts::arrive);
                    shelf = made;
                }
            }
        }
        return made;
    }
}
