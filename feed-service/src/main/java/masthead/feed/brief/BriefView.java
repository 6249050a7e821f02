package masthead.feed.brief;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A brief as staff see it.
 *
 * @param slug its address, which may change until it is published
 * @param state {@code draft}, {@code published} or {@code withdrawn}
 * @param unpublishedChanges whether readers see other words than these
 * @param article the article that it announces, whose publication writes it
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
                state(brief),
                brief.publishedAt() != null && brief.unpublishedChanges(),
                brief.publishedAt(),
                brief.updatedAt(),
                brief.withdrawalReason(),
                brief.article());
    }

    private static String state(Brief brief) {
        if (brief.withdrawn()) {
            return "withdrawn";
        }
        return brief.isPublic() ? "published" : "draft";
    }
}
