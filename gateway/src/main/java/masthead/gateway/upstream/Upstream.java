package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import masthead.gateway.waiting.Background;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Questions to the services, each kept apart from the others: one that hangs takes none with it. */
@ApplicationScoped
public class Upstream {
    private static final int AT_ONCE = Background.THREADS / 4;
    private static final long WAIT_MS = 400;

    @Inject
    ArticlesClient articles;

    @Inject
    FeedClient feed;

    @Inject
    Health health;

    private final Gate toArticles = new Gate(AT_ONCE);
    private final Gate toFeed = new Gate(AT_ONCE);

    /**
     * Asks a service something.
     *
     * @param path with its query, beginning with a slash
     * @throws Away it can't answer now
     */
    public Answer get(Provider provider, String path) {
        return switch (provider) {
            case ARTICLES -> through(toArticles, provider, path);
            case FEED -> through(toFeed, provider, path);
            case MEMBERS -> throw new IllegalArgumentException("Readers ask members nothing");
        };
    }

    private Answer through(Gate gate, Provider provider, String path) {
        if (!gate.enter(health.away(provider) ? 0 : WAIT_MS)) {
            throw new Away(provider, "too many questions at once", new RejectedExecutionException());
        }
        try {
            Answer answer = provider == Provider.ARTICLES ? articles.get(path) : feed.get(path);
            health.answered(provider);
            return answer;
        } catch (CircuitBreakerOpenException open) {
            health.failed(provider);
            throw new Away(provider, "left alone for a moment after failures", open);
        } catch (Away away) {
            health.failed(provider);
            throw away;
        } finally {
            gate.leave();
        }
    }
}
