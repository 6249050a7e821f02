package masthead.articles.marginnote;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import masthead.articles.article.Saving;

/** A word among colleagues at the margin of a story; never public. */
@Entity
public class MarginNote {
    @Id
    private UUID id;

    private UUID articleId;
    private String text;
    private Instant writtenAt;
    private String writtenBy;

    protected MarginNote() {}

    public MarginNote(UUID id, UUID article, String text, Saving saving) {
        this.id = id;
        this.articleId = article;
        this.text = text;
        this.writtenAt = saving.at();
        this.writtenBy = saving.by();
    }

    public UUID id() {
        return id;
    }

    public UUID article() {
        return articleId;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String writtenBy() {
        return writtenBy;
    }
}
