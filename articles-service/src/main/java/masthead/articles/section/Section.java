package masthead.articles.section;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import masthead.articles.named.Named;
import masthead.platform.eventlog.Event;
import org.jspecify.annotations.Nullable;

/** A part of the newspaper. Sections form a tree; {@code place} is the order among siblings. */
@Entity
public class Section implements Named {
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

    @Override
    public Event changed(String before) {
        return new Event("section.changed", id, new SectionFact(slug, version, slug.equals(before) ? null : before));
    }

    @Override
    public String noun() {
        return "section";
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

    public @Nullable UUID parent() {
        return parentId;
    }

    public int place() {
        return place;
    }
}
