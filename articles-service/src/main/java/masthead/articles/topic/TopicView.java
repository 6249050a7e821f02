package masthead.articles.topic;

import java.util.UUID;

/** A topic as staff see it. */
public record TopicView(UUID id, int version, String slug, String name, String description) {
    public static TopicView of(Topic topic) {
        return new TopicView(topic.id(), topic.version(), topic.slug(), topic.name(), topic.description());
    }
}
