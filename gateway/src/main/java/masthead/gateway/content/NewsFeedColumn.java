package masthead.gateway.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.facts.Facts;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.upstream.Away;
import masthead.platform.events.CloudEvent;

/**
 * The newest briefs, beside every page. They are volatile: a new brief purges them alone and no page, and they are fetched
 * again at once, so that pages that are composed anew need no call for them.
 */
@ApplicationScoped
public class NewsFeedColumn {
    private static final Question<Briefs> NEWEST = Question.newestBriefs(12);

    @Inject
    Content content;

    @Inject
    Facts facts;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        facts.tell(this::follow);
    }

    private void follow(CloudEvent fact) {
        if (SurrogateKeys.purgedBy(fact).contains(SurrogateKeys.BRIEFS)) {
            content.prepare(NEWEST);
        }
    }

    /** Sees to it that they are at hand soon. */
    public void prepare() {
        content.prepare(NEWEST);
    }

    /** Themselves, with all their keys: for what shows nothing else. */
    public Briefs newest(Fill fill, Patience patience) {
        Kept<Reply> kept = content.get(NEWEST, patience);
        fill.of(kept);
        return briefs(kept);
    }

    /**
     * For a page that shows them beside its own. The page is void when one of them is corrected or withdrawn, not when a new
     * one comes; it does without them when their service is away.
     */
    public Briefs beside(Fill fill, Patience patience) {
        try {
            Kept<Reply> kept = content.get(NEWEST, patience);
            Set<String> lasting = kept.keys().stream()
                    .filter(key -> !key.equals(SurrogateKeys.BRIEFS))
                    .collect(Collectors.toSet());
            fill.shows(lasting);
            kept.sources().forEach(fill::from);
            fill.asOldAs(kept);
            return briefs(kept);
        } catch (Away away) {
            fill.old();
            return new Briefs(List.of(), null);
        }
    }

    private static Briefs briefs(Kept<Reply> kept) {
        return kept.value().as(Briefs.class).orElse(new Briefs(List.of(), null));
    }
}
