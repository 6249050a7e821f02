package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import masthead.gateway.waiting.Background;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Questions to the services, each kept apart from the others: one that hangs takes none with it. */
@ApplicationScoped
public class Upstream {
    /** For a place at the gate and all tries together, so that whoever asks in vain knows it within a second. */
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private static final int AT_ONCE = Background.THREADS / 4;
    private static final long WAIT_MS = 400;
    private static final int FILES_AT_ONCE = 8;
    private static final long WAIT_FOR_A_FILE_MS = 3_000;

    @Inject
    ServiceClient services;

    @Inject
    HttpCalls calls;

    @Inject
    Health health;

    private final Gate toArticles = new Gate(AT_ONCE);
    private final Gate toFeed = new Gate(AT_ONCE);
    private final Gate toMembers = new Gate(AT_ONCE);
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
            case MEMBERS -> through(toMembers, provider, path);
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
        } catch (Away.Faulty onThisOne) {
            throw onThisOne;
        } catch (Away away) {
            health.failed(Provider.ARTICLES);
            throw away;
        } finally {
            toFiles.leave();
        }
    }

    private Answer through(Gate gate, Provider provider, String path) {
        var deadline = Deadline.in(PATIENCE);
        if (!gate.enter(health.away(provider) ? 0 : WAIT_MS)) {
            throw new Away(provider, "too many questions at once", new RejectedExecutionException());
        }
        try {
            Answer answer = ask(provider, path, deadline);
            health.answered(provider);
            return answer;
        } catch (CircuitBreakerOpenException open) {
            health.failed(provider);
            throw new Away(provider, "left alone for a moment after failures", open);
        } catch (Away.Faulty onThisOne) {
            throw onThisOne;
        } catch (Away away) {
            health.failed(provider);
            throw away;
        } finally {
            gate.leave();
        }
    }

    private Answer ask(Provider provider, String path, Deadline deadline) {
        return switch (provider) {
            case ARTICLES -> services.articles(path, deadline);
            case FEED -> services.feed(path, deadline);
            case MEMBERS -> services.members(path, deadline);
        };
    }
}
