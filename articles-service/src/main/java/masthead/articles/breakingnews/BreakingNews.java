package masthead.articles.breakingnews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import masthead.platform.eventlog.Event;
import org.jspecify.annotations.Nullable;

/**
 * What breaks, if anything does: one line with an end. There is one row of it, empty while nothing breaks. Past its end it
 * is nobody's to see, even before it was taken away.
 */
@Entity
public class BreakingNews {
    private static final UUID SUBJECT = new UUID(0, 2);

    @Id
    private boolean one = true;

    @Version
    private int version;

    private @Nullable String headline;
    private @Nullable String link;
    private @Nullable Instant since;
    private @Nullable Instant until;

    protected BreakingNews() {}

    /** What followers learn. */
    public record BreakingNewsFact(int version) {}

    /**
     * What readers are told.
     *
     * @param link where there is more: a path of ours or an address on the web
     */
    public record Bar(String headline, @Nullable String link, Instant since, Instant until) {}

    /** Says something above every page; the same words said for longer have been there since they first were. */
    void set(BreakingNewsRequest wanted, Instant now) {
        Bar shown = bar(now);
        boolean same = shown != null && shown.headline().equals(wanted.headline());
        since = same ? shown.since() : now;
        headline = wanted.headline();
        link = wanted.link();
        until = wanted.until();
    }

    /** Takes it off. @return false if there was nothing */
    boolean end() {
        boolean there = headline != null;
        headline = null;
        link = null;
        since = null;
        until = null;
        return there;
    }

    /** What readers see now, if anything. */
    public @Nullable Bar bar(Instant now) {
        return headline != null && since != null && until != null && now.isBefore(until)
                ? new Bar(headline, link, since, until)
                : null;
    }

    /** Whether this is the end that was set. */
    boolean endsAt(Instant end) {
        return end.equals(until);
    }

    /** What followers learn once it is as it is now; its version must be written. */
    Event changed() {
        return new Event("breaking-news.changed", SUBJECT, new BreakingNewsFact(version));
    }

    int version() {
        return version;
    }
}
