package masthead.articles.author;

/** What followers learn of an author. */
public record AuthorFact(String slug, int version) {}
