package masthead.articles.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story as staff see it: its latest revision and where it stands.
 *
 * @param state {@code draft}, {@code published} or {@code withdrawn}
 * @param revision the number of the latest revision
 * @param publishedRevision the one that readers see, or saw before the withdrawal
 * @param publishedSlug where readers find it now, which the newest revision may leave; null while it isn't public
 * @param revisionSavedAt when the latest revision was kept; a working copy saved later has newer work
 */
public record ArticleView(
        UUID id,
        String slug,
        Kind kind,
        String language,
        String headline,
        String standfirst,
        @Nullable UUID section,
        List<UUID> topics,
        List<Draft.Byline> authors,
        Draft.@Nullable LeadPicture leadPicture,
        List<Draft.Note> notes,
        Draft.@Nullable FeedItem feedItem,
        JsonNode body,
        @Nullable UUID series,
        @Nullable Integer part,
        Draft.@Nullable Social social,
        List<UUID> related,
        String state,
        int revision,
        @Nullable Integer publishedRevision,
        @Nullable String publishedSlug,
        @Nullable Instant firstPublishedAt,
        @Nullable Instant lastPublishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        Instant revisionSavedAt,
        Instant updatedAt) {
    public static ArticleView of(Article article, Revision latest, @Nullable Publication publication) {
        Draft draft = latest.draft();
        return new ArticleView(
                article.id(),
                article.slug(),
                draft.kind(),
                draft.language(),
                draft.headline(),
                draft.standfirst(),
                draft.section(),
                draft.topics(),
                draft.authors(),
                draft.leadPicture(),
                draft.notes(),
                draft.feedItem(),
                draft.body(),
                draft.series(),
                draft.part(),
                draft.social(),
                article.related(),
                state(publication),
                latest.number(),
                publication == null ? null : (Integer) publication.revision(),
                publication == null || publication.withdrawn() ? null : publication.slug(),
                publication == null ? null : publication.firstPublishedAt(),
                publication == null ? null : publication.updatedAt(),
                publication == null ? null : publication.withdrawnAt(),
                publication == null ? null : publication.withdrawalReason(),
                latest.savedAt(),
                article.changedAt());
    }

    /** Where a story stands. */
    public static String state(@Nullable Publication publication) {
        if (publication == null) {
            return "draft";
        }
        return publication.withdrawn() ? "withdrawn" : "published";
    }
}
