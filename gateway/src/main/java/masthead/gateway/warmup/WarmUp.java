package masthead.gateway.warmup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.content.Content;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.facts.Facts;
import masthead.gateway.page.Missing;
import masthead.gateway.page.Pages;
import masthead.gateway.route.Route;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.platform.logging.Trace;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Composes the front, the News Feed and the newest stories after a start, and again when a gap in the facts voided all that
 * was kept: one after the other on a thread of its own, so that it is never in a reader's way, nor a start waits for it.
 */
@ApplicationScoped
public class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());
    private static final Set<String> NEEDED = Set.of(Provider.ARTICLES.wireName());
    private static final long BETWEEN_LOOKS_MS = 250;
    private static final int MOST_LOOKS = 1_200;

    @Inject
    Content content;

    @Inject
    Pages pages;

    @Inject
    Facts facts;

    @Inject
    @ConfigProperty(name = "cache.warm-up-stories")
    int stories;

    private final Semaphore wanted = new Semaphore(1);
    private final Thread thread = new Thread(this::run, "warms-up");

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        facts.tellOfGaps(provider -> wanted.release());
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        thread.interrupt();
    }

    private void run() {
        try {
            while (stories > 0) {
                wanted.acquire();
                // Several gaps at once, as at a start, are one.
                Thread.sleep(BETWEEN_LOOKS_MS);
                wanted.drainPermits();
                awaitAll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is made before facts arrive would be void at once. */
    private void awaitAll() throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            if (facts.arrive(NEEDED) && isComposed()) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
    }

    private boolean isComposed() {
        try (var scope = Trace.begin().open()) {
            compose("/");
            compose("/news-feed");
            List<Card> newest = content.get(Question.newest(stories), Patience.A_CALL)
                    .value()
                    .as(Cards.class)
                    .map(Cards::items)
                    .orElse(List.of());
            newest.forEach(story -> compose(story.url()));
            return true;
        } catch (Away away) {
            LOG.log(Level.FINE, "Warmed up later", away);
            return false;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Not warmed up: readers' own requests will do it", failed);
            return true;
        }
    }

    private void compose(String path) {
        try {
            Route.match(path).ifPresent(pages::get);
        } catch (Missing gone) {
            LOG.log(Level.FINE, "Nothing to warm up", gone);
        }
    }
}
