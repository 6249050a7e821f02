package masthead.articles.breakingnews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Breaking news as staff see it; nothing of it while there is none. */
public record BreakingNewsView(
        @Nullable String headline,
        @Nullable String link,
        @Nullable Instant until,
        @Nullable Instant since) {
    static BreakingNewsView of(BreakingNews.@Nullable Bar bar) {
        return bar == null
                ? new BreakingNewsView(null, null, null, null)
                : new BreakingNewsView(bar.headline(), bar.link(), bar.until(), bar.since());
    }
}
