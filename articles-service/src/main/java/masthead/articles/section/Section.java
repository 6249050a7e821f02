package masthead.articles.section;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import masthead.platform.eventlog.Event;
import org.jspecify.annotations.Nullable;

/** A part of the newspaper. Sections form a tree; {@code place} is the order among siblings. */
@Entity
public class Section {
    @Id
    private UUID id;

    @Version
    private int version;

    private String slug;
    private String name;
    private String description;
    private @Nullable UUID parentId;
    private int place;

    protected Section() {}

    public Section(UUID id, SectionRequest wanted, int place) {
        this.id = id;
        change(wanted, place);
    }

    public final void change(SectionRequest wanted, int newPlace) {
        slug = wanted.slug();
        name = wanted.name();
        description = wanted.description();
        parentId = wanted.parent();
        place = newPlace;
    }

    /** Gives it a place among its siblings. @return false if it had that already */
    boolean standAt(int newPlace) {
        boolean moves = place != newPlace;
        place = newPlace;
        return moves;
    }

    /** What followers learn once it is as it is now; its version must be written. */
    public Event changed() {
        return changed(slug);
    }

    /** The same, with the slug that it had before where that was another. */
    Event changed(String before) {
        return new Event("section.changed", id, new SectionFact(slug, version, slug.equals(before) ? null : before));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Where its page stands. */
    public String path() {
        return "/section/" + slug;
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

    public @Nullable UUID parent() {
        return parentId;
    }

    public int place() {
        return place;
    }
}
