package masthead.articles.article;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.articles.article.Refusals.AlreadyPublic;
import masthead.articles.article.Refusals.NotPublic;
import masthead.articles.article.Refusals.NotWithdrawn;
import masthead.articles.article.Refusals.Withdrawn;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What readers see of a story: a copy of one revision. A withdrawn publication stays, so that its address answers 410 and
 * the story can be brought back.
 */
@Entity
public class Publication {
    @Id
    private UUID articleId;

    @Version
    private int version;

    private int revision;
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    @Convert(disableConversion = true)
    private Kind kind;

    private @Nullable UUID sectionId;
    private @Nullable UUID seriesId;
    private @Nullable Integer part;

    @Convert(converter = JsonColumns.OfDraft.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Draft copy;

    @Convert(converter = JsonColumns.OfTree.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private JsonNode body;

    @Convert(converter = JsonColumns.OfIds.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<UUID> related = List.of();

    private int words;
    private Instant firstPublishedAt;
    private Instant updatedAt;
    private boolean imported;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawalReason;

    @ElementCollection
    @CollectionTable(name = "publication_topic", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "topic_id")
    private Set<UUID> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "publication_author", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "author_id")
    private Set<UUID> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "publication_media", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "media_id")
    private Set<UUID> media = new HashSet<>();

    protected Publication() {}

    /**
     * Makes a story public for the first time.
     *
     * @param at when readers first saw it, earlier than now for what was published elsewhere before
     */
    public Publication(Article article, Revision first, Instant at, boolean imported) {
        this.articleId = article.id();
        this.firstPublishedAt = at;
        this.updatedAt = at;
        this.imported = imported;
        copy(first, article);
    }

    /**
     * Shows another revision.
     *
     * @param moves whether the time of the last update moves; a minor fix moves none
     * @throws Withdrawn the story must be brought back first
     * @throws AlreadyPublic readers see this revision already
     */
    public void show(Article article, Revision shown, boolean moves, Instant now) {
        if (withdrawn()) {
            throw new Withdrawn();
        }
        if (revision == shown.number()) {
            throw new AlreadyPublic(shown.number());
        }
        copy(shown, article);
        if (moves) {
            updatedAt = now;
        }
    }

    private void copy(Revision shown, Article article) {
        Draft draft = shown.draft();
        revision = shown.number();
        slug = article.slug();
        related = article.related();
        kind = draft.kind();
        sectionId = draft.section();
        seriesId = draft.series();
        part = draft.part();
        copy = draft.withoutBody();
        body = draft.body();
        words = draft.document().words();
        replace(topics, Set.copyOf(draft.topics()));
        replace(authors, draft.authors().stream().map(Draft.Byline::id).collect(Collectors.toSet()));
        replace(media, draft.pictures());
    }

    private static void replace(Set<UUID> kept, Set<UUID> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** Shows other stories below this one. @return false if they were shown already, or readers see nothing of this one */
    public boolean relate(List<UUID> others) {
        if (withdrawn() || related.equals(others)) {
            return false;
        }
        related = others;
        return true;
    }

    /**
     * Takes the story back.
     *
     * @throws NotPublic it was taken back before
     */
    public void withdraw(String reason, Instant at) {
        if (withdrawn()) {
            throw new NotPublic("It is withdrawn already.");
        }
        withdrawnAt = at;
        withdrawalReason = reason;
    }

    /**
     * Shows a withdrawn story again, as it was.
     *
     * @throws NotWithdrawn readers see it
     */
    public void bringBack() {
        if (!withdrawn()) {
            throw new NotWithdrawn();
        }
        withdrawnAt = null;
        withdrawalReason = null;
    }

    public UUID article() {
        return articleId;
    }

    public int version() {
        return version;
    }

    public int revision() {
        return revision;
    }

    public String slug() {
        return slug;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable UUID section() {
        return sectionId;
    }

    public @Nullable UUID series() {
        return seriesId;
    }

    /** The revision's content without its body. */
    public Draft copy() {
        return copy;
    }

    public JsonNode body() {
        return body;
    }

    /** The stories below this one, public or not, in order. */
    public List<UUID> related() {
        return related;
    }

    public int words() {
        return words;
    }

    public Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public boolean imported() {
        return imported;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    public Set<UUID> pictures() {
        return Set.copyOf(media);
    }
}
