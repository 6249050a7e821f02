package masthead.gateway.content;

import java.util.List;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Newsletter;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the matter of every page, and has a life of its own: an old story carries today's news.
 *
 * @param column the newest briefs; empty where there are none
 * @param bar null while nothing is breaking
 * @param campaign null where there is no drive
 * @param picks in the order in which editors put them
 * @param newsletters those that readers may have
 */
public record Beside(
        Briefs column,
        @Nullable BreakingNews bar,
        @Nullable Campaign campaign,
        List<Card> picks,
        List<Newsletter> newsletters) {
    /** For what machines read. */
    public static final Beside NOTHING = of(new Briefs(List.of(), null));

    public static Beside of(Briefs column) {
        return new Beside(column, null, null, List.of(), List.of());
    }
}
