package masthead.articles.topic;

/** What followers learn of a topic. */
public record TopicFact(String slug, int version) {}
