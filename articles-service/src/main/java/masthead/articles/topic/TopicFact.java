package masthead.articles.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What followers learn of a topic.
 *
 * @param previousSlug the one that it had before, only where that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopicFact(String slug, int version, @Nullable String previousSlug) {}
