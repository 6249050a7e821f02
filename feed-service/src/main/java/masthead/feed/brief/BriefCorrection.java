package masthead.feed.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was wrong in a brief and was put right. */
@Entity
@Immutable
public class BriefCorrection {
    @Id
    private UUID id;

    private UUID briefId;
    private Instant at;
    private String kind;
    private String text;

    protected BriefCorrection() {}

    BriefCorrection(UUID id, UUID brief, Instant at, String kind, String text) {
        this.id = id;
        this.briefId = brief;
        this.at = at;
        this.kind = kind;
        this.text = text;
    }

    public UUID brief() {
        return briefId;
    }

    public Instant at() {
        return at;
    }

    public String kind() {
        return kind;
    }

    public String text() {
        return text;
    }
}
