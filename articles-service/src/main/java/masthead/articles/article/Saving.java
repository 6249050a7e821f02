package masthead.articles.article;

import java.time.Instant;

/** Who saves, and when. */
public record Saving(String by, Instant at) {}
