package masthead.articles.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A story in the desk's list. */
public record ArticleLine(
        UUID id,
        String slug,
        String kind,
        String headline,
        String state,
        int revision,
        @Nullable Integer publishedRevision,
        Instant updatedAt) {}
