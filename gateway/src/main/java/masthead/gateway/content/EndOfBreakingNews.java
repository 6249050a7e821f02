package masthead.gateway.content;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.facts.Facts;
import masthead.gateway.facts.SurrogateKeys;

/** No fact tells that breaking news are over: their time is, and all pages are void with it. */
@ApplicationScoped
public class EndOfBreakingNews {
    @Inject
    Facts facts;

    private final AtomicReference<Instant> awaited = new AtomicReference<>(Instant.MIN);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "ends-breaking-news");
        thread.setDaemon(true);
        return thread;
    });

    /** Those that aren't over; sees to it that no page has them afterwards. */
    Optional<BreakingNews> unlessOver(Optional<BreakingNews> news, Instant now) {
        Optional<BreakingNews> standing = news.filter(bar -> bar.until().isAfter(now));
        standing.ifPresent(bar -> await(bar.until(), now));
        return standing;
    }

    private void await(Instant until, Instant now) {
        if (!until.equals(awaited.getAndSet(until))) {
            long millis = Duration.between(now, until).toMillis() + 1;
            clock.schedule(this::end, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void end() {
        facts.purges().purge(Set.of(SurrogateKeys.BREAKING_NEWS), Set.of(), null);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
