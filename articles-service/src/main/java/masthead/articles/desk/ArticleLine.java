package masthead.articles.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.articles.article.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A story in the desk's list: its work in progress, and where it stands.
 *
 * @param section the section's id
 * @param series the id of the series that it belongs to
 * @param part its number there; null where it has none, though it may stand in a series
 * @param leadPicture the picture's id
 * @param publishedSlug where readers find it now, which the newest revision may leave; null while it isn't public
 * @param savedBy who saved last, an autosave included
 * @param unpublishedChanges whether it was published, and readers don't see the newest work
 * @param updatedAt the last change, an autosave included
 * @param present who is in it now
 */
public record ArticleLine(
        UUID id,
        String slug,
        Kind kind,
        String language,
        String headline,

        @Schema(enumeration = {"draft", "published", "withdrawn"})
        String state,

        @Nullable UUID section,
        @Nullable UUID series,
        @Nullable Integer part,
        List<AuthorName> authors,
        @Nullable UUID leadPicture,
        int revision,
        @Nullable Integer publishedRevision,
        @Nullable String publishedSlug,
        boolean unpublishedChanges,
        @Nullable Instant firstPublishedAt,
        Instant updatedAt,
        String savedBy,
        @Nullable UUID savedById,
        List<Present> present) {

    /** An author of a story. */
    public record AuthorName(UUID id, String name) {}

    ArticleLine with(List<AuthorName> theAuthors, List<Present> thePresent) {
        return new ArticleLine(
                id,
                slug,
                kind,
                language,
                headline,
                state,
                section,
                series,
                part,
                theAuthors,
                leadPicture,
                revision,
                publishedRevision,
                publishedSlug,
                unpublishedChanges,
                firstPublishedAt,
                updatedAt,
                savedBy,
                savedById,
                thePresent);
    }
}
