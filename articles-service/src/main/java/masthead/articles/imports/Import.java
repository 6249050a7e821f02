package masthead.articles.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An archive that somebody asked to have imported. It waits, is worked off, and is done or failed. */
@Entity
public class Import {
    static final String QUEUED = "queued";
    static final String RUNNING = "running";
    static final String DONE = "done";
    static final String FAILED = "failed";

    @Id
    private UUID id;

    private String name;
    private String state = QUEUED;
    private int total;
    private Instant askedAt;
    private String askedBy;
    private @Nullable Instant endedAt;
    private @Nullable String error;

    protected Import() {}

    public Import(UUID id, String name, String askedBy, Instant askedAt) {
        this.id = id;
        this.name = name;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** It is known how much there is to do, so it runs; nothing changes where it ran before. */
    public void runs(int things) {
        state = RUNNING;
        total = things;
    }

    public void done(Instant now) {
        state = DONE;
        endedAt = now;
    }

    /** It can't be gone on with; what was imported until then stays. */
    public void failed(String reason, Instant now) {
        state = FAILED;
        error = reason;
        endedAt = now;
    }

    public boolean over() {
        return state.equals(DONE) || state.equals(FAILED);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String state() {
        return state;
    }

    /** How many things are in the archive; 0 until somebody has looked. */
    public int total() {
        return total;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String error() {
        return error;
    }
}
