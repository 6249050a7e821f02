package masthead.articles.author;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An author as staff see them. */
public record AuthorView(
        UUID id,
        int version,
        String slug,
        String name,
        String role,
        String biography,
        @Nullable UUID portrait) {
    public static AuthorView of(Author author) {
        return new AuthorView(
                author.id(),
                author.version(),
                author.slug(),
                author.name(),
                author.role(),
                author.biography(),
                author.portrait());
    }
}
