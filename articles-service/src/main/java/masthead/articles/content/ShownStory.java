package masthead.articles.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import masthead.articles.article.Article;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import org.jspecify.annotations.Nullable;

/** What a story's page is made of: what was published, or what would be. */
public record ShownStory(
        UUID article,
        int version,
        String slug,
        Draft copy,
        JsonNode body,
        int words,
        Instant firstPublishedAt,
        Instant updatedAt,
        List<UUID> related,
        Set<UUID> pictures) {
    static ShownStory of(Publication publication) {
        return new ShownStory(
                publication.article(),
                publication.version(),
                publication.slug(),
                publication.copy(),
                publication.body(),
                publication.words(),
                publication.firstPublishedAt(),
                publication.updatedAt(),
                publication.related(),
                publication.pictures());
    }

    /** A story as it would be, were this published now. */
    public static ShownStory asPublishedNow(Article article, Draft draft, @Nullable Publication before, Instant now) {
        return new ShownStory(
                article.id(),
                article.version(),
                article.slug(),
                draft,
                draft.body(),
                draft.document().words(),
                before == null ? now : before.firstPublishedAt(),
                now,
                article.related(),
                draft.pictures());
    }
}
