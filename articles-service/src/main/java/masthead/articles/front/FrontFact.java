package masthead.articles.front;

/**
 * What followers learn of a front: that it has other stories, or that one which was among them is public now.
 *
 * @param slug its name
 */
public record FrontFact(String slug, int version) {}
