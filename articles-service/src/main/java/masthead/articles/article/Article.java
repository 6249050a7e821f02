package masthead.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A story. It is written in a working copy, kept in revisions, and one of these may be public: readers see a copy of it
 * (the {@link Publication}), so that further work, however wild, shows nowhere until somebody publishes again.
 */
@Entity
public class Article {
    @Id
    private UUID id;

    @Version
    private int version;

    private String slug;
    private int latestRevision;
    private Instant changedAt;

    @Convert(converter = JsonColumns.OfIds.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<UUID> related = List.of();

    private @Nullable String origin;

    protected Article() {}

    /** Begins a story. Its slug is free; the articles see to that. */
    Article(UUID id, String slug, @Nullable String origin, Instant now) {
        this.id = id;
        this.slug = slug;
        this.origin = origin;
        this.changedAt = now;
    }

    /** Keeps the next revision, under this address. */
    Revision keep(Draft draft, String address, Saving saving) {
        slug = address;
        changedAt = saving.at();
        latestRevision++;
        return new Revision(id, latestRevision, DraftRules.checked(draft.withSlug(address)), saving);
    }

    /** Names the stories that are shown below this one, in order. */
    public void relate(List<UUID> others, Instant now) {
        if (others.contains(id)) {
            throw new RelatedToItself();
        }
        related = List.copyOf(others);
        changedAt = now;
    }

    /** Marks that something about the story changed that isn't one of its own fields, so that its version moves. */
    public void touched(Instant now) {
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    public int latestRevision() {
        return latestRevision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<UUID> related() {
        return related;
    }
}
