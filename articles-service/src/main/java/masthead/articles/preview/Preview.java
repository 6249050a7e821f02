package masthead.articles.preview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import masthead.articles.article.Saving;
import org.jspecify.annotations.Nullable;

/** A link to a story that isn't public, or not like this. It works until its time is over or somebody revokes it. */
@Entity
public class Preview {
    /** How exactly one is told when it was opened: a reader who reloads writes nothing. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID articleId;
    private byte[] tokenHash;
    private @Nullable Integer revision;
    private String note;
    private Instant madeAt;
    private String madeBy;
    private @Nullable UUID madeById;
    private Instant expiresAt;
    private @Nullable Instant lastOpenedAt;
    private @Nullable Instant revokedAt;

    protected Preview() {}

    Preview(UUID id, UUID article, PreviewToken token, PreviewRequest.Checked wanted, Saving making) {
        this.id = id;
        this.articleId = article;
        this.tokenHash = token.hash();
        this.revision = wanted.revision();
        this.note = wanted.note();
        this.madeAt = making.at();
        this.madeBy = making.by();
        this.madeById = making.byId();
        this.expiresAt = making.at().plus(wanted.life());
    }

    boolean alive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether it is to be noted that somebody opened it. */
    boolean openingIsNews(Instant now) {
        return lastOpenedAt == null || lastOpenedAt.isBefore(now.minus(GRAIN));
    }

    /** @return false if it was revoked before */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    UUID article() {
        return articleId;
    }

    /** Null for the work in progress as it stands when the link is opened. */
    @Nullable
    Integer revision() {
        return revision;
    }

    String note() {
        return note;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    @Nullable
    UUID madeById() {
        return madeById;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastOpenedAt() {
        return lastOpenedAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}
