package masthead.articles.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What followers learn of a story.
 *
 * @param version the publication's version, rising with each public change
 * @param section the section's slug
 * @param feedItem what the News Feed says of it; null if nothing, and always for an imported story
 * @param change what readers are told of it: {@code update}, {@code minor} or {@code correction}
 * @param previousSlug the address that it had before, only where that changed
 * @param series the id of the series that it belongs to
 * @param previousSeries the one that it belonged to before, only where that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleFact(
        String slug,
        int version,
        String url,
        String kind,
        @Nullable String section,
        String headline,
        Draft.@Nullable FeedItem feedItem,
        boolean imported,
        boolean withdrawn,
        Instant publishedAt,
        @Nullable String change,
        @Nullable String previousSlug,
        @Nullable UUID series,
        @Nullable UUID previousSeries) {
    static ArticleFact of(Publication publication, @Nullable String section) {
        return new ArticleFact(
                publication.slug(),
                publication.version(),
                "/" + publication.slug(),
                publication.kind().wireName(),
                section,
                publication.copy().headline(),
                publication.imported() ? null : publication.copy().feedItem(),
                publication.imported(),
                publication.withdrawn(),
                publication.firstPublishedAt(),
                null,
                null,
                publication.series(),
                null);
    }

    /** The same, told as a change of what readers saw before. */
    ArticleFact after(Change theChange, Before before) {
        return new ArticleFact(
                slug,
                version,
                url,
                kind,
                section,
                headline,
                feedItem,
                imported,
                withdrawn,
                publishedAt,
                theChange.wireName(),
                before.slug().equals(slug) ? null : before.slug(),
                series,
                Objects.equals(before.series(), series) ? null : before.series());
    }

    /** Where a story stood before a change. */
    record Before(String slug, @Nullable UUID series) {
        static Before of(Publication publication) {
            return new Before(publication.slug(), publication.series());
        }
    }
}
