package masthead.articles.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was wrong in a published story and was put right, for readers to see. */
@Entity
@Immutable
public class Correction {
    @Id
    private UUID id;

    private UUID articleId;
    private Instant at;
    private String kind;
    private String text;

    protected Correction() {}

    Correction(UUID id, UUID article, Instant at, String kind, String text) {
        this.id = id;
        this.articleId = article;
        this.at = at;
        this.kind = kind;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return articleId;
    }

    public Instant at() {
        return at;
    }

    /** {@code correction} or {@code clarification}. */
    public String kind() {
        return kind;
    }

    public String text() {
        return text;
    }
}
