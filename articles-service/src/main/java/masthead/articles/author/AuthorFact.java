package masthead.articles.author;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What followers learn of an author.
 *
 * @param previousSlug the one that it had before, only where that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthorFact(String slug, int version, @Nullable String previousSlug) {}
