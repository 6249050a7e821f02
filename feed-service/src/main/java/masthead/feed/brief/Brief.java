package masthead.feed.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import masthead.feed.brief.Refusals.NothingNew;
import masthead.feed.brief.Refusals.WrongState;
import masthead.platform.eventlog.Event;
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
    private Instant updatedAt;
    private @Nullable Instant publishedAt;
    private int publicVersion;
    private @Nullable Instant publicUpdatedAt;
    private @Nullable String publicHeadline;
    private @Nullable String publicText;
    private @Nullable String publicLink;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;
    private @Nullable UUID articleId;
    private @Nullable String savedBy;
    private @Nullable UUID savedById;

    protected Brief() {}

    public Brief(UUID id, BriefDraft draft, Instant now) {
        this.id = id;
        write(draft, now);
    }

    /** An item that announces an article. */
    public static Brief announcing(UUID article, UUID id, BriefDraft draft, Instant at) {
        var brief = new Brief(id, draft, at);
        brief.articleId = article;
        return brief;
    }

    /** Writes it anew; readers see nothing of it until it is published again. */
    public final void write(BriefDraft draft, Instant now) {
        headline = draft.headline();
        text = draft.text();
        link = draft.link();
        updatedAt = now;
        if (publishedAt == null) {
            slug = BriefSlug.of(headline, now, id);
        }
    }

    /** Notes who wrote it; an item that follows an article is nobody's. */
    void savedBy(String name, @Nullable UUID person) {
        savedBy = name;
        savedById = person;
    }

    /**
     * Shows readers what is written now.
     *
     * @param at its time, if this is the first publication; its address is made then, and both stay
     * @throws WrongState it is withdrawn
     * @throws NothingNew readers see these words already
     */
    public Event publish(Instant at, Instant now) {
        if (withdrawnAt == null && !unpublishedChanges()) {
            throw new NothingNew();
        }
        return show(at, now);
    }

    /** Shows readers what is written now, which may be what they see already, since something is said about it. */
    public Event correct(Instant now) {
        if (publishedAt == null) {
            throw new WrongState(
                    "It was never public, so there is nothing to correct. Publish it without a correction.");
        }
        return show(publishedAt, now);
    }

    /** Takes it back: its address answers 410, and no list has it. */
    public Event withdraw(String reason, Instant now) {
        if (!isPublic()) {
            throw new WrongState("It is not public, so it can't be withdrawn.");
        }
        withdrawnAt = now;
        withdrawalReason = reason;
        return changed("brief.withdrawn", now);
    }

    /** Shows again what readers saw before it was withdrawn. */
    public Event bringBack(Instant now) {
        if (withdrawnAt == null) {
            throw new WrongState("It is not withdrawn, so it can't be brought back.");
        }
        withdrawnAt = null;
        withdrawalReason = null;
        return changed("brief.published", now);
    }

    private Event show(Instant at, Instant now) {
        if (withdrawnAt != null) {
            throw new WrongState("It is withdrawn. Bring it back first (DELETE its withdrawal).");
        }
        boolean first = publishedAt == null;
        if (first) {
            publishedAt = at;
            slug = BriefSlug.of(headline, at, id);
        }
        publicHeadline = headline;
        publicText = text;
        publicLink = link;
        publicUpdatedAt = first ? at : now;
        return changed(first ? "brief.published" : "brief.corrected", now);
    }

    private Event changed(String type, Instant now) {
        publicVersion++;
        updatedAt = now;
        return fact(type);
    }

    Event fact(String type) {
        return new Event(type, id, new BriefFact(slug, publicVersion));
    }

    /** Whether readers see other words than those written, or none. */
    public boolean unpublishedChanges() {
        return !(headline.equals(publicHeadline) && text.equals(publicText) && Objects.equals(link, publicLink));
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

    /** The last change, public or not. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Rises with each change that readers see, and with no other. */
    public int publicVersion() {
        return publicVersion;
    }

    /** When readers were told something else for the last time. */
    public @Nullable Instant publicUpdatedAt() {
        return publicUpdatedAt;
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

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String savedBy() {
        return savedBy;
    }

    public @Nullable UUID savedById() {
        return savedById;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    /** The article that it announces; null for a brief of its own. */
    public @Nullable UUID article() {
        return articleId;
    }
}
