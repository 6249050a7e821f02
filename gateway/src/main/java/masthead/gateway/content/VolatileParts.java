package masthead.gateway.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Curated;
import masthead.gateway.content.Records.Newsletters;
import masthead.gateway.facts.Facts;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.platform.events.CloudEvent;

/**
 * What stands beside every page. A page carries the keys of the things that it shows, so that a correction or a withdrawal
 * makes it anew; a new brief, pick or member purges the list alone and no page. The list is fetched again at once, so that
 * pages that are composed anew need no call for it.
 */
@ApplicationScoped
public class VolatileParts {
    private static final Briefs NO_BRIEFS = new Briefs(List.of(), null);

    private static final Part<Briefs> NEWS_FEED = new Part<>(Question.newestBriefs(12), Set.of(SurrogateKeys.BRIEFS));
    private static final Part<Curated> PICKS =
            new Part<>(Question.curated("picks"), Set.of(SurrogateKeys.of("front", "picks"), SurrogateKeys.STORIES));
    private static final Part<Campaign> CAMPAIGN = new Part<>(Question.campaign(), Set.of(SurrogateKeys.CAMPAIGN));
    private static final Part<Newsletters> NEWSLETTERS =
            new Part<>(Question.newsletters(), Set.of(SurrogateKeys.NEWSLETTERS));

    /** The one that is not: while it stands no page may be without it, and none may have it afterwards. */
    private static final Part<BreakingNews> BAR = new Part<>(Question.breakingNews(), Set.of());

    private static final List<Part<?>> ALL = List.of(NEWS_FEED, BAR, PICKS, CAMPAIGN, NEWSLETTERS);

    @Inject
    Content content;

    @Inject
    Facts facts;

    @Inject
    EndOfBreakingNews end;

    /**
     * One of them.
     *
     * @param listKeys those of its keys that pages don't carry
     */
    private record Part<T>(Question<T> question, Set<String> listKeys) {
        boolean changesWith(List<String> purged) {
            return !Collections.disjoint(listKeys, purged) || question.key() != null && purged.contains(question.key());
        }
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        facts.tell(this::follow);
    }

    private void follow(CloudEvent fact) {
        List<String> purged = SurrogateKeys.purgedBy(fact);
        ALL.stream().filter(part -> part.changesWith(purged)).forEach(part -> content.prepare(part.question));
    }

    /** Sees to it that they are at hand soon. */
    public void prepare() {
        ALL.forEach(part -> content.prepare(part.question));
    }

    /** All of them, for beside a page; it does without those whose service is away. */
    public Beside beside(Fill fill, Patience patience) {
        return new Beside(
                of(NEWS_FEED, fill, patience).orElse(NO_BRIEFS),
                standing(of(BAR, fill, patience)).orElse(null),
                of(CAMPAIGN, fill, patience).orElse(null),
                of(PICKS, fill, patience).map(Curated::items).orElse(List.of()),
                of(NEWSLETTERS, fill, patience).map(Newsletters::items).orElse(List.of()));
    }

    /** Breaking news that aren't over. */
    public Optional<BreakingNews> standing(Optional<BreakingNews> news) {
        return end.unlessOver(news, Instant.now());
    }

    private <T> Optional<T> of(Part<T> part, Fill fill, Patience patience) {
        Optional<Kept<Reply>> found = part.question.provider() == Provider.MEMBERS
                ? content.unlessAway(part.question, patience)
                : needed(part.question, fill, patience);
        found.ifPresent(kept -> fill.shows(lasting(part, kept)));
        return found.flatMap(kept -> kept.value().as(part.question.type()));
    }

    /** Of a service whose facts the page rests on anyway: an old copy makes it an old copy. Members' is no such service. */
    private Optional<Kept<Reply>> needed(Question<?> question, Fill fill, Patience patience) {
        try {
            Kept<Reply> kept = content.get(question, patience);
            kept.sources().forEach(fill::from);
            fill.asOldAs(kept);
            return Optional.of(kept);
        } catch (Away away) {
            fill.old();
            return Optional.empty();
        }
    }

    private static Set<String> lasting(Part<?> part, Kept<Reply> kept) {
        var lasting = new HashSet<>(kept.keys());
        lasting.removeAll(part.listKeys);
        return lasting;
    }
}
