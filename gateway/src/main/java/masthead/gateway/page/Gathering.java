package masthead.gateway.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Content;
import masthead.gateway.content.Content.Reply;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;

/** The records of one page while it is made, with the keys of everything that they show. */
final class Gathering {
    private static final int COLUMN = 12;

    private final Content content;
    private final long begun;
    private final String path;
    private final boolean atHand;
    private final Set<String> keys = new HashSet<>();
    private boolean stale;

    Gathering(Content content, long begun, String path, boolean atHand) {
        this.content = content;
        this.begun = begun;
        this.path = path;
        this.atHand = atHand;
    }

    /** A record, or the Missing that its absence means. */
    <T> T need(Provider provider, String address, Class<T> type) {
        return lookup(provider, address, type).orElseThrow(() -> Missing.status(404));
    }

    /** A record; empty where there is none. A withdrawn one is the page's end. */
    <T> Optional<T> lookup(Provider provider, String address, Class<T> type) {
        Kept<Reply> kept = content.get(provider, address, type, path, atHand);
        keys.addAll(kept.keys());
        stale |= kept.stale();
        if (kept.value().status() == 410) {
            throw Missing.status(410);
        }
        return Optional.ofNullable(kept.value().record()).map(type::cast);
    }

    Settings settings() {
        return need(Provider.ARTICLES, "/content/settings", Settings.class);
    }

    /**
     * The newest briefs. They are volatile: a new one purges no page, but a page is void when one that it shows is corrected
     * or withdrawn. A page does without them when the News Feed's service is away.
     */
    Briefs column() {
        try {
            Kept<Reply> kept =
                    content.get(Provider.FEED, "/content/briefs?limit=" + COLUMN, Briefs.class, path, atHand);
            kept.keys().stream()
                    .filter(key -> !key.equals(SurrogateKeys.BRIEFS))
                    .forEach(keys::add);
            stale |= kept.stale();
            Object record = kept.value().record();
            return record instanceof Briefs briefs ? briefs : new Briefs(List.of(), null);
        } catch (Away away) {
            stale = true;
            return new Briefs(List.of(), null);
        }
    }

    Kept<Page> kept(Page page) {
        return new Kept<>(page, Set.copyOf(keys), begun, System.nanoTime(), page.gzip().length, stale);
    }
}
