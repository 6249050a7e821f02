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

    Publication(UUID article, Instant firstPublishedAt, boolean imported) {
        this.articleId = article;
        this.firstPublishedAt = firstPublishedAt;
        this.updatedAt = firstPublishedAt;
        this.imported = imported;
    }

    /** Shows another revision. */
    void show(Revision shown, Article article) {
        Draft draft = shown.draft();
        revision = shown.number();
        slug = article.slug();
        related = article.related();
        kind = draft.kind();
        sectionId = draft.section();
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

    /** Shows other stories below this one. */
    void relate(List<UUID> others) {
        related = others;
    }

    void updated(Instant at) {
        updatedAt = at;
    }

    void withdraw(String reason, Instant at) {
        withdrawnAt = at;
        withdrawalReason = reason;
    }

    void bringBack() {
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
