package masthead.feed.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import masthead.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * One item of the News Feed. It is written, published, perhaps corrected, perhaps withdrawn. Readers see the copy that was
 * made when it was published last, so that a sentence half rewritten shows nowhere. An item that announces an article is
 * written by that article's publication and follows it.
 */
@Entity
public class Brief {
    @Id
    private UUID id;

    @Version
    private int version;

    private String slug;
    private String headline;
    private String text;
    private @Nullable String link;
    private @Nullable Instant publishedAt;
    private @Nullable String publicHeadline;
    private @Nullable String publicText;
    private @Nullable String publicLink;
    private Instant updatedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;
    private @Nullable UUID articleId;
    private @Nullable Integer articleVersion;

    protected Brief() {}

    public Brief(UUID id, BriefDraft draft, Instant now) {
        this.id = id;
        this.slug = BriefSlug.of(draft.headline(), now, id);
        this.updatedAt = now;
        write(draft, now);
    }

    /** An item that announces an article. */
    public static Brief announcing(UUID article, UUID id, BriefDraft draft, Instant at) {
        var brief = new Brief(id, draft, at);
        brief.articleId = article;
        return brief;
    }

    /** 409: a brief in that state can't do that. */
    public static class WrongState extends DomainException {
        WrongState(String detail) {
            super(409, "wrong-state", "The brief is not in that state", detail);
        }
    }

    /** Writes it anew; readers see nothing of it until it is published again. */
    public final void write(BriefDraft draft, Instant now) {
        headline = draft.headline();
        text = draft.text();
        link = draft.link();
        updatedAt = now;
    }

    /**
     * Shows readers what is written now.
     *
     * @param at its time, which stays that of the first publication
     */
    public void publish(Instant at) {
        if (withdrawnAt != null) {
            throw new WrongState("It is withdrawn. Bring it back first (DELETE its withdrawal).");
        }
        if (publishedAt == null) {
            publishedAt = at;
        }
        publicHeadline = headline;
        publicText = text;
        publicLink = link;
    }

    public void withdraw(String reason, Instant now) {
        if (!isPublic()) {
            throw new WrongState("It is not public, so it can't be withdrawn.");
        }
        withdrawnAt = now;
        withdrawalReason = reason;
        updatedAt = now;
    }

    public void bringBack(Instant now) {
        if (withdrawnAt == null) {
            throw new WrongState("It is not withdrawn, so it can't be brought back.");
        }
        withdrawnAt = null;
        withdrawalReason = null;
        updatedAt = now;
    }

    /** Whether what is known of the announced article is older than this version. */
    public boolean knowsLessThan(int version) {
        return articleVersion == null || articleVersion < version;
    }

    public void knows(int version) {
        articleVersion = version;
    }

    public boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    public String headline() {
        return headline;
    }

    public String text() {
        return text;
    }

    public @Nullable String link() {
        return link;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable String publicHeadline() {
        return publicHeadline;
    }

    public @Nullable String publicText() {
        return publicText;
    }

    public @Nullable String publicLink() {
        return publicLink;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    public @Nullable UUID article() {
        return articleId;
    }
}
