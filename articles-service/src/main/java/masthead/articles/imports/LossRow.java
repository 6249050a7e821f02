package masthead.articles.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import masthead.articles.markup.Loss;
import org.hibernate.annotations.Immutable;

/** Something that could not be taken over. */
@Entity
@Immutable
@Table(name = "import_loss")
public class LossRow {
    private static final int LONGEST = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    private UUID importId;
    private String source;
    private String title;
    private String kind;
    private String reason;
    private String words;

    protected LossRow() {}

    LossRow(UUID run, Source of, Loss loss) {
        this.importId = run;
        this.source = of.key();
        this.title = of.title();
        this.kind = loss.kind().wireName();
        this.reason = loss.reason();
        this.words = loss.words().length() > LONGEST ? loss.words().substring(0, LONGEST) + "…" : loss.words();
    }
}
