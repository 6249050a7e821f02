package masthead.feed.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import masthead.platform.eventlog.CurrentState;
import masthead.platform.eventlog.Event;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** All briefs that were ever public as events, for followers that lost their place. */
@ApplicationScoped
public class BriefState implements CurrentState {
    @Inject
    Briefs briefs;

    @Override
    public Listing<Event> page(@Nullable String after, int limit) {
        List<Brief> rows = briefs.publishedBehind(after == null ? Page.BEFORE_ALL : UUID.fromString(after), limit + 1);
        return Listing.of(rows, limit, brief -> brief.id().toString())
                .map(brief -> brief.fact(brief.withdrawn() ? "brief.withdrawn" : "brief.published"));
    }
}
