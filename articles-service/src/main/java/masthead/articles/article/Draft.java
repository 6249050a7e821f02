package masthead.articles.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import masthead.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * The content of a story as it is written: what a working copy holds and a revision keeps. What is left out is empty.
 *
 * @param slug the wished address; null has it made of the headline
 * @param language BCP 47
 * @param section the section's id
 * @param topics ids
 * @param series the id of the series that it belongs to
 * @param part its number there, which puts it in order; where it has none, the time of publication does
 * @param social how it presents itself where readers share it; null for headline, standfirst and lead picture
 * @param body a {@link Document} as JSON
 */
public record Draft(
        @Nullable String slug,
        Kind kind,
        String language,
        String headline,
        String standfirst,
        @Nullable UUID section,
        List<UUID> topics,
        List<Byline> authors,
        @Nullable LeadPicture leadPicture,
        List<Note> notes,
        @Nullable FeedItem feedItem,
        JsonNode body,
        @Nullable UUID series,
        @Nullable Integer part,
        @Nullable Social social) {

    @JsonCreator
    public Draft(
            @JsonProperty("slug") @Nullable String slug,
            @JsonProperty("kind") @Nullable Kind kind,
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("headline") @Nullable String headline,
            @JsonProperty("standfirst") @Nullable String standfirst,
            @JsonProperty("section") @Nullable UUID section,
            @JsonProperty("topics") @Nullable List<UUID> topics,
            @JsonProperty("authors") @Nullable List<Byline> authors,
            @JsonProperty("leadPicture") @Nullable LeadPicture leadPicture,
            @JsonProperty("notes") @Nullable List<Note> notes,
            @JsonProperty("feedItem") @Nullable FeedItem feedItem,
            @JsonProperty("body") @Nullable JsonNode body,
            @JsonProperty("series") @Nullable UUID series,
            @JsonProperty("part") @Nullable Integer part,
            @JsonProperty("social") @Nullable Social social) {
        this.slug = slug;
        this.kind = Objects.requireNonNullElse(kind, Kind.NEWS);
        this.language = Objects.requireNonNullElse(language, "en");
        this.headline = Objects.requireNonNullElse(headline, "").strip();
        this.standfirst = Objects.requireNonNullElse(standfirst, "").strip();
        this.section = section;
        this.topics = topics == null ? List.of() : List.copyOf(topics);
        this.authors = authors == null ? List.of() : List.copyOf(authors);
        this.leadPicture = leadPicture;
        this.notes = notes == null ? List.of() : List.copyOf(notes);
        this.feedItem = feedItem;
        this.body = body == null || body.isNull() ? Document.empty().toJson() : body;
        this.series = series;
        this.part = part;
        this.social = social == null || social.empty() ? null : social;
    }

    /** Who wrote it, and as what if not as their usual role. */
    public record Byline(UUID id, @Nullable String role) {}

    /** The picture above the text; its words may differ from those of the picture itself. */
    public record LeadPicture(
            UUID media,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit) {}

    /**
     * A word of the editors to the readers.
     *
     * @param kind such as {@code source-protection} or {@code disclosure}
     * @param place {@code top} or {@code foot} of the story
     * @param travels whether it goes with the story's card; not where nothing is said
     */
    public record Note(String kind, String place, String text, boolean travels) {
        @JsonCreator
        static Note of(
                @JsonProperty("kind") String kind,
                @JsonProperty("place") String place,
                @JsonProperty("text") String text,
                @JsonProperty("travels") @Nullable Boolean travels) {
            return new Note(kind, place, text, Boolean.TRUE.equals(travels));
        }
    }

    /** What the News Feed says when the story is published. */
    public record FeedItem(String headline, String text) {}

    /**
     * Words and picture of their own for where the story is shared; what is left out is the story's.
     *
     * @param picture the id of an uploaded picture
     */
    public record Social(
            @Nullable String title,
            @Nullable String text,
            @Nullable UUID picture) {
        @JsonCreator
        public Social(
                @JsonProperty("title") @Nullable String title,
                @JsonProperty("text") @Nullable String text,
                @JsonProperty("picture") @Nullable UUID picture) {
            this.title = words(title);
            this.text = words(text);
            this.picture = picture;
        }

        private static @Nullable String words(@Nullable String given) {
            return given == null || given.isBlank() ? null : given.strip();
        }

        boolean empty() {
            return title == null && text == null && picture == null;
        }
    }

    /** The same with a slug. */
    public Draft withSlug(String chosen) {
        return new Draft(
                chosen,
                kind,
                language,
                headline,
                standfirst,
                section,
                topics,
                authors,
                leadPicture,
                notes,
                feedItem,
                body,
                series,
                part,
                social);
    }

    /** The same without its body, as lists need it. */
    Draft withoutBody() {
        return new Draft(
                slug,
                kind,
                language,
                headline,
                standfirst,
                section,
                topics,
                authors,
                leadPicture,
                notes,
                feedItem,
                null,
                series,
                part,
                social);
    }

    @JsonIgnore
    public Document document() {
        return Document.of(body);
    }

    /** All pictures that it shows, where it is shared as well. */
    @JsonIgnore
    public Set<UUID> pictures() {
        var pictures = new LinkedHashSet<UUID>();
        if (leadPicture != null) {
            pictures.add(leadPicture.media());
        }
        pictures.addAll(document().pictures());
        if (social != null && social.picture() != null) {
            pictures.add(social.picture());
        }
        return pictures;
    }
}
