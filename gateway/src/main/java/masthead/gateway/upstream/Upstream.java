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
    private static final int FILES_AT_ONCE = 8;
    private static final long WAIT_FOR_A_FILE_MS = 3_000;

    @Inject
    ArticlesClient articles;

    @Inject
    FeedClient feed;

    @Inject
    HttpCalls calls;

    @Inject
    Health health;

    private final Gate toArticles = new Gate(AT_ONCE);
    private final Gate toFeed = new Gate(AT_ONCE);
    private final Gate toFiles = new Gate(FILES_AT_ONCE);

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

    /**
     * Asks for a file of a picture. A page's pictures are asked for all at once and may come late rather than not at all; they
     * have a gate of their own, so that pages never wait for pictures.
     *
     * @throws Away it can't be had now
     */
    public Answer picture(String path) {
        if (!toFiles.enter(health.away(Provider.ARTICLES) ? 0 : WAIT_FOR_A_FILE_MS)) {
            throw new Away(Provider.ARTICLES, "too many pictures at once", new RejectedExecutionException());
        }
        try {
            Answer answer = calls.file(Provider.ARTICLES, path);
            health.answered(Provider.ARTICLES);
            return answer;
        } catch (Away away) {
            health.failed(Provider.ARTICLES);
            throw away;
        } finally {
            toFiles.leave();
        }
    }

    private Answer through(Gate gate, Provider provider, String path) {
        boolean wasAway = health.away(provider);
        if (!gate.enter(wasAway ? 0 : WAIT_MS)) {
            throw new Away(provider, "too many questions at once", new RejectedExecutionException());
        }
        try {
            Answer answer = wasAway ? ask(provider, path) : askTwice(provider, path);
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

    /** A service that was well until now, and takes too long, is rather busy or just begun than ill: the second try often meets it warm. */
    private Answer askTwice(Provider provider, String path) {
        try {
            return ask(provider, path);
        } catch (Away.TooLong once) {
            return ask(provider, path);
        }
    }

    private Answer ask(Provider provider, String path) {
        return provider == Provider.ARTICLES ? articles.get(path) : feed.get(path);
    }
}
