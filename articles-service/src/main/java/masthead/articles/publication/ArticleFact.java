package masthead.articles.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
        @Nullable String previousSlug) {
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
                null);
    }

    ArticleFact with(@Nullable String theChange, @Nullable String thePreviousSlug) {
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
                theChange,
                thePreviousSlug);
    }
}
