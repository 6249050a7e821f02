package masthead.articles.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a revision was shown to readers: when, and what they were told of it. */
@Entity
@Immutable
public class Showing {
    /** What a story's first publication is called in place of a change. */
    public static final String FIRST = "first";

    @Id
    private UUID id;

    private UUID articleId;
    private int revision;
    private Instant at;
    private String change;

    protected Showing() {}

    Showing(UUID id, UUID article, int revision, Instant at, String change) {
        this.id = id;
        this.articleId = article;
        this.revision = revision;
        this.at = at;
        this.change = change;
    }
}
