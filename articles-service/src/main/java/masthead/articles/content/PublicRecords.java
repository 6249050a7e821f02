package masthead.articles.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import masthead.articles.article.Draft;
import masthead.articles.media.RenditionView;
import org.jspecify.annotations.Nullable;

/** What readers and their programs get: the records of the public content API. */
public final class PublicRecords {
    private PublicRecords() {}

    /** A section or topic, named. */
    public record Named(UUID id, String slug, String name) {}

    /** An author above a story. */
    public record PublicAuthor(UUID id, String slug, String name, String role, List<RenditionView> portrait) {}

    /** A picture with its words; no renditions while they are still being made. */
    public record PublicPicture(
            UUID media,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            List<RenditionView> renditions) {}

    /** Something that was put right. */
    public record PublicCorrection(Instant at, String kind, String text) {}

    /** The editors' word that goes with a card. */
    public record CardNote(String kind, String text) {}

    /**
     * A story in a list or below another one.
     *
     * @param part its number in its series, where the newsroom gives one
     */
    public record Card(
            UUID id,
            int version,
            String url,
            String slug,
            String kind,
            String language,
            String headline,
            String standfirst,
            @Nullable Named section,
            List<Named> authors,
            @Nullable PublicPicture leadPicture,
            int readingMinutes,
            Instant firstPublishedAt,
            Instant updatedAt,
            @Nullable CardNote note,
            @Nullable Integer part) {}

    /**
     * A story, whole.
     *
     * @param awaitsRelated whether it names stories beside it that are not public now: their cards come with them
     */
    public record PublicArticle(
            UUID id,
            int version,
            String url,
            String slug,
            String kind,
            String language,
            String headline,
            String standfirst,
            @Nullable Named section,
            List<Named> topics,
            List<PublicAuthor> authors,
            @Nullable PublicPicture leadPicture,
            List<Draft.Note> notes,
            List<PublicCorrection> corrections,
            String bodyHtml,
            int words,
            int readingMinutes,
            Instant firstPublishedAt,
            Instant updatedAt,
            List<Card> related,
            @Nullable PlaceInSeries series,
            @Nullable PublicSocial social,
            Set<UUID> media,
            boolean awaitsRelated) {}

    /**
     * A story's series, and its place there.
     *
     * @param count how many of its stories are public
     * @param previous the one that is read before this one
     */
    public record PlaceInSeries(
            UUID id,
            String slug,
            String name,
            @Nullable Integer part,
            long count,
            @Nullable Neighbour previous,
            @Nullable Neighbour next) {}

    /** A story to go on with. */
    public record Neighbour(String url, String headline, String language) {}

    /** How a story presents itself where readers share it; what is null is the story's own. */
    public record PublicSocial(
            @Nullable String title,
            @Nullable String text,
            @Nullable PublicPicture picture) {}

    /** A section with those around it. */
    public record PublicSection(
            UUID id,
            String slug,
            String name,
            String description,
            @Nullable Named parent,
            List<Named> children) {}

    /** A topic. */
    public record PublicTopic(UUID id, String slug, String name, String description) {}

    /** A series. */
    public record PublicSeries(UUID id, String slug, String name, String description) {}

    /** A front with its public stories, in order. */
    public record PublicFront(String name, List<Card> items) {}

    /** An author, whole. */
    public record AuthorPage(
            UUID id, String slug, String name, String role, String biography, List<RenditionView> portrait) {}

    /** A correction in the list of all. */
    public record CorrectionLine(Instant at, String kind, String text, CorrectedArticle article) {}

    /** The story that was corrected. */
    public record CorrectedArticle(UUID id, String url, String slug, String headline, String language) {}

    /** Where an old address leads. */
    public record PublicRedirect(String location, int status) {}

    /** A page of cards; the total where it was asked for. */
    public record CardPage(
            List<Card> items,
            @Nullable String next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long total) {}

    /** A page of whole stories; the total where it was asked for. */
    public record StoryPage(
            List<PublicArticle> items,
            @Nullable String next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long total) {}
}
