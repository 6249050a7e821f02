package masthead.articles.content;

import java.time.Instant;
import java.util.UUID;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;

/** What a card needs of a publication: all but the body. */
public record PublicationRow(
        UUID id, int version, String slug, Draft copy, int words, Instant firstPublishedAt, Instant updatedAt) {
    static PublicationRow of(Publication publication) {
        return new PublicationRow(
                publication.article(),
                publication.version(),
                publication.slug(),
                publication.copy(),
                publication.words(),
                publication.firstPublishedAt(),
                publication.updatedAt());
    }
}
