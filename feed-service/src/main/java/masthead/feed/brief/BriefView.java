package masthead.feed.brief;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A brief as staff see it.
 *
 * @param slug its address, which may change until it is published
 * @param state {@code draft}, {@code published} or {@code withdrawn}
 * @param unpublishedChanges whether readers see other words than these
 * @param publicUpdatedAt when readers were told something else last; its time while they never were
 * @param savedBy who wrote it; null where an article did, or long ago
 * @param article the article that it announces, whose publication writes it
 */
public record BriefView(
        UUID id,
        String slug,
        String headline,
        String text,
        @Nullable String link,

        @Schema(enumeration = {"draft", "published", "withdrawn"})
        String state,

        boolean unpublishedChanges,
        @Nullable Instant publishedAt,
        @Nullable Instant publicUpdatedAt,
        Instant updatedAt,
        @Nullable String savedBy,
        @Nullable UUID savedById,
        @Nullable Instant withdrawnAt,
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
                brief.publicUpdatedAt(),
                brief.updatedAt(),
                brief.savedBy(),
                brief.savedById(),
                brief.withdrawnAt(),
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
