package masthead.articles.front;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import masthead.articles.article.JsonColumns;
import masthead.platform.eventlog.Event;
import org.hibernate.annotations.ColumnTransformer;

/** Stories in the order that an editor gave them. One that isn't public yet may be among them; readers see it once it is. */
@Entity
public class Front {
    @Id
    private String name;

    @Version
    private int version;

    @Convert(converter = JsonColumns.OfIds.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<UUID> articles = List.of();

    protected Front() {}

    /** Puts these in place of all that it had. @return false if it had just these */
    boolean arrange(List<UUID> wanted) {
        boolean changes = !articles.equals(wanted);
        articles = List.copyOf(wanted);
        return changes;
    }

    /** What followers learn once it is as it is now; its version must be written. */
    public Event changed() {
        return new Event("front.changed", subject(), new FrontFact(name, version));
    }

    /** Fronts are known by name; events and the trail want an id. */
    UUID subject() {
        return UUID.nameUUIDFromBytes(("front/" + name).getBytes(StandardCharsets.UTF_8));
    }

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    public List<UUID> articles() {
        return articles;
    }
}
