package masthead.feed.brief;

import java.time.Instant;
import java.util.UUID;
import masthead.feed.FeedDatabase;
import masthead.feed.brief.BriefPublication.CorrectionText;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.testing.Wired;

/** What editors do, for tests of other features: each a transaction with its fact. */
public final class Desk {
    private final FeedDatabase feed;

    public Desk(FeedDatabase feed) {
        this.feed = feed;
    }

    public void publish(UUID id, BriefDraft draft, Instant now) {
        feed.run(beans ->
                tell(beans, briefs(beans).add(new Brief(id, draft, now)).publish(now, now)));
    }

    public void announce(UUID article, UUID id, BriefDraft draft, Instant now) {
        feed.run(beans -> tell(
                beans,
                briefs(beans).add(Brief.announcing(article, id, draft, now)).publish(now, now)));
    }

    public void correct(UUID id, BriefDraft draft, String words, Instant now) {
        feed.run(beans -> {
            Brief brief = briefs(beans).find(id);
            brief.write(draft, now);
            tell(beans, brief.correct(now));
            briefs(beans).list(BriefPublication.listed(id, new CorrectionText(null, words), now));
        });
    }

    public void withdraw(UUID id, Instant now) {
        feed.run(beans -> tell(beans, briefs(beans).find(id).withdraw("In doubt", now)));
    }

    private static Briefs briefs(Wired beans) {
        return beans.get(Briefs.class);
    }

    private static void tell(Wired beans, Event fact) {
        beans.get(EventLog.class).append(fact);
    }
}
