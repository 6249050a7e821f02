package masthead.feed.brief;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A brief as staff see it.
 *
 * @param state {@code draft}, {@code published} or {@code withdrawn}
 * @param unpublishedChanges whether readers see other words than these
 * @param article the article that it announces
 */
public record BriefView(
        UUID id,
        String slug,
        String headline,
        String text,
        @Nullable String link,
        String state,
        boolean unpublishedChanges,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        @Nullable String withdrawalReason,
        @Nullable UUID article) {
    static BriefView of(Brief brief) {
        return new BriefView(
                brief.id(),
                brief.slug(),
                brief.headline(),
                brief.text(),
                brief.link(),
                brief.withdrawn() ? "withdrawn" : brief.publishedAt() == null ? "draft" : "published",
                brief.publishedAt() != null
                        && !(brief.headline().equals(brief.publicHeadline())
                                && brief.text().equals(brief.publicText())
                                && java.util.Objects.equals(brief.link(), brief.publicLink())),
                brief.publishedAt(),
                brief.updatedAt(),
                brief.withdrawalReason(),
                brief.article());
    }
}
