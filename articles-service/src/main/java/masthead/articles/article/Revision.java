package masthead.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A save point of a story; never changed. */
@Entity
@Immutable
public class Revision {
    @EmbeddedId
    private Key key;

    @Convert(converter = JsonColumns.OfDraft.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Draft draft;

    private Instant savedAt;
    private String savedBy;
    private @Nullable UUID savedById;
    private @Nullable Integer words;

    protected Revision() {}

    Revision(UUID article, int number, Draft draft, Saving saving) {
        this.key = new Key(article, number);
        this.draft = draft;
        this.savedAt = saving.at();
        this.savedBy = saving.by();
        this.savedById = saving.byId();
        this.words = draft.document().words();
    }

    /** Which revision of which article. */
    @Embeddable
    public record Key(UUID articleId, int number) implements Serializable {}

    public int number() {
        return key.number();
    }

    public Draft draft() {
        return draft;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    /** The person or program; null for what the system itself saved, or what is old. */
    public @Nullable UUID savedById() {
        return savedById;
    }

    /** How many words its text has. */
    public int words() {
        return words == null ? draft.document().words() : words;
    }
}
