package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Questions to the services, each kept apart from the others: one that hangs takes none with it. */
@ApplicationScoped
public class Upstream {
    @Inject
    ArticlesClient articles;

    @Inject
    FeedClient feed;

    /**
     * Asks a service something.
     *
     * @param path with its query, beginning with a slash
     * @throws Away it can't answer now
     */
    public Answer get(Provider provider, String path) {
        try {
            return switch (provider) {
                case ARTICLES -> articles.get(path);
                case FEED -> feed.get(path);
                case MEMBERS -> throw new IllegalArgumentException("Readers ask members nothing");
            };
        } catch (CircuitBreakerOpenException open) {
            throw new Away(provider, "left alone for a moment after failures", open);
        } catch (BulkheadException full) {
            throw new Away(provider, "too many questions at once", full);
        }
    }
}
