package masthead.articles.series;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import masthead.articles.named.Named;
import masthead.platform.eventlog.Event;

/** Stories that belong together: readers are led from one to the next. */
@Entity
public class Series implements Named {
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

    @Override
    public Event changed(String before) {
        return new Event("series.changed", id, new SeriesFact(slug, version, slug.equals(before) ? null : before));
    }

    @Override
    public String noun() {
        return "series";
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
