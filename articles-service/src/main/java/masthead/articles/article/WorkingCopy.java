package masthead.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** The work in progress on a story. It has a version of its own, so that autosave never makes a publication fail. */
@Entity
public class WorkingCopy {
    @Id
    private UUID articleId;

    @Version
    private int version;

    @Convert(converter = JsonColumns.OfDraft.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Draft draft;

    private Instant savedAt;
    private String savedBy;
    private @Nullable UUID savedById;

    protected WorkingCopy() {}

    WorkingCopy(UUID article, Draft draft, Saving saving) {
        this.articleId = article;
        replace(draft, saving);
    }

    /** Puts other content in its place. */
    public final void replace(Draft content, Saving saving) {
        draft = DraftRules.checked(content);
        savedAt = saving.at();
        savedBy = saving.by();
        savedById = saving.byId();
    }

    public UUID article() {
        return articleId;
    }

    public int version() {
        return version;
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
}
