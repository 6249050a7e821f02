package masthead.articles.series;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import masthead.platform.eventlog.Event;

/** Stories that belong together: readers are led from one to the next. */
@Entity
public class Series {
    @Id
    private UUID id;

    @Version
    private int version;

    private String slug;
    private String name;
    private String description;

    protected Series() {}

    public Series(UUID id, SeriesRequest wanted) {
        this.id = id;
        change(wanted);
    }

    public final void change(SeriesRequest wanted) {
        slug = wanted.slug();
        name = wanted.name();
        description = wanted.description();
    }

    /** What followers learn once it is as it is now; its version must be written. */
    public Event changed() {
        return changed(slug);
    }

    /** The same, with the slug that it had before where that was another. */
    Event changed(String before) {
        return new Event("series.changed", id, new SeriesFact(slug, version, slug.equals(before) ? null : before));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Where its page stands. */
    public String path() {
        return "/series/" + slug;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }
}
