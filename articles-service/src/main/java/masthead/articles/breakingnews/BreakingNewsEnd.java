package masthead.articles.breakingnews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import masthead.platform.eventlog.EventLog;
import masthead.platform.worker.Lease;
import masthead.platform.worker.LeasedWork;

/** Takes breaking news off every page when its time is over, and tells it, so that nobody need look at a clock. */
@ApplicationScoped
public class BreakingNewsEnd implements LeasedWork {
    static final String KIND = "breaking-news.end";

    @Inject
    Ending ending;

    @Inject
    Clock clock;

    /** When it ends. */
    record Order(Instant until) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Lease lease) throws Later {
        Instant until = Instant.parse(lease.payload().path("until").asText());
        Instant now = clock.instant();
        if (now.isBefore(until) && ending.stillMeant(until)) {
            throw new Later(
                    "breaking news end at " + until,
                    (Duration.between(now, until).toMillis() + 1) / 1000.0);
        }
        ending.end(until);
    }

    /** The transactions around the work. */
    @ApplicationScoped
    public static class Ending {
        @Inject
        BreakingNewsRepository repository;

        @Inject
        EventLog events;

        /** Whether nobody has set another end, or taken it off, since. */
        @Transactional(rollbackOn = Exception.class)
        public boolean stillMeant(Instant until) {
            return repository.find().endsAt(until);
        }

        @Transactional(rollbackOn = Exception.class)
        public void end(Instant until) {
            BreakingNews news = repository.find();
            if (news.endsAt(until) && news.end()) {
                repository.flush();
                events.append(news.changed());
            }
        }
    }
}
