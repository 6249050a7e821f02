package masthead.articles.imports;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a thing was dealt with, and how. */
@Entity
@Immutable
@Table(name = "import_outcome")
public class OutcomeRow {
    @EmbeddedId
    private Key key;

    private String kind;
    private String state;
    private String outcome;

    protected OutcomeRow() {}

    OutcomeRow(UUID run, Source source, Outcome outcome) {
        this.key = new Key(run, source.key());
        this.kind = source.kind();
        this.state = source.state();
        this.outcome = outcome.wireName();
    }

    /** What in which import. */
    @Embeddable
    public record Key(UUID importId, String source) implements Serializable {}
}
