package masthead.articles.section;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What followers learn of a section.
 *
 * @param previousSlug the one that it had before, only where that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SectionFact(
        String slug, int version, @Nullable String previousSlug) {}
