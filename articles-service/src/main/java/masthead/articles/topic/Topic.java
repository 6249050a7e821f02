package masthead.articles.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import masthead.articles.named.Named;
import masthead.platform.eventlog.Event;

/** Something that stories of any section may be about. */
@Entity
public class Topic implements Named {
    @Id
    private UUID id;

    @Version
    private int version;

    private String slug;
    private String name;
    private String description;

    protected Topic() {}

    public Topic(UUID id, TopicRequest wanted) {
        this.id = id;
        change(wanted);
    }

    public final void change(TopicRequest wanted) {
        slug = wanted.slug();
        name = wanted.name();
        description = wanted.description();
    }

    @Override
    public Event changed(String before) {
        return new Event("topic.changed", id, new TopicFact(slug, version, slug.equals(before) ? null : before));
    }

    @Override
    public String noun() {
        return "topic";
    }

    @Override
    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String name() {
        return name;
    }

    public String description() {
        return description;
    }
}
