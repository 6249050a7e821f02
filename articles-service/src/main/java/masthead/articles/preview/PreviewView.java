package masthead.articles.preview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as staff see it; its address is shown to its maker alone, and once.
 *
 * @param revision null for the work in progress
 * @param lastOpenedAt to the minute
 */
public record PreviewView(
        UUID id,
        @Nullable Integer revision,
        String note,
        String madeBy,
        @Nullable UUID madeById,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastOpenedAt,
        @Nullable Instant revokedAt) {
    static PreviewView of(Preview preview) {
        return new PreviewView(
                preview.id(),
                preview.revision(),
                preview.note(),
                preview.madeBy(),
                preview.madeById(),
                preview.madeAt(),
                preview.expiresAt(),
                preview.lastOpenedAt(),
                preview.revokedAt());
    }
}
