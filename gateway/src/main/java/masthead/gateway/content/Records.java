package masthead.gateway.content;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services' public records; only the fields that pages show. */
public final class Records {
    private Records() {}

    public record Named(String id, String slug, String name) {}

    public record Rendition(String crop, int width, int height, String type, String url) {}

    public record Picture(
            String media,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            List<Rendition> renditions) {}

    public record AuthorLine(
            String id, String slug, String name, @Nullable String role, List<Rendition> portrait) {}

    public record Note(String kind, String place, String text, boolean travels) {}

    public record CardNote(String kind, String text) {}

    public record Correction(Instant at, String kind, String text) {}

    public record Card(
            String id,
            String url,
            String slug,
            String kind,
            String language,
            String headline,
            String standfirst,
            @Nullable Named section,
            List<Named> authors,
            @Nullable Picture leadPicture,
            int readingMinutes,
            Instant firstPublishedAt,
            Instant updatedAt,
            @Nullable CardNote note) {}

    public record Article(
            String id,
            String url,
            String slug,
            String kind,
            String language,
            String headline,
            String standfirst,
            @Nullable Named section,
            List<Named> topics,
            List<AuthorLine> authors,
            @Nullable Picture leadPicture,
            List<Note> notes,
            List<Correction> corrections,
            String bodyHtml,
            int words,
            int readingMinutes,
            Instant firstPublishedAt,
            Instant updatedAt,
            List<Card> related,
            Set<String> media) {}

    public record Cards(
            List<Card> items,
            @Nullable String next,
            @Nullable Long total) {}

    public record Section(
            String id,
            String slug,
            String name,
            String description,
            @Nullable Named parent,
            List<Named> children) {}

    public record Sections(List<Section> items) {}

    public record Topics(List<Topic> items, @Nullable String next) {}

    public record Authors(List<Author> items, @Nullable String next) {}

    public record Topic(String id, String slug, String name, String description) {}

    public record Author(
            String id, String slug, String name, String role, String biography, List<Rendition> portrait) {}

    public record CorrectedArticle(String id, String url, String slug, String headline) {}

    public record CorrectionLine(Instant at, String kind, String text, CorrectedArticle article) {}

    public record Corrections(
            List<CorrectionLine> items, @Nullable String next) {}

    public record Redirect(String location, int status) {}

    public record Link(String label, String url) {}

    /**
     * The newspaper.
     *
     * @param logo stands in the place of the name; null where there is none
     * @param colours null where the site's own hold
     * @param dateFormat a pattern of Java's; null for the site's own
     * @param timeFormat {@code 24} or {@code 12}; null for the former
     */
    public record Settings(
            String name,
            String description,
            String language,
            String zone,
            String place,
            List<Link> navigation,
            List<Link> footer,
            @Nullable Picture logo,
            @Nullable Colours colours,
            @Nullable String dateFormat,
            @Nullable String timeFormat,
            @Nullable List<Account> social) {}

    /** The accent on light ground and on dark, each as {@code #rrggbb}. */
    public record Colours(String accent, String accentDark) {}

    /** Where the newsroom is to be found elsewhere. */
    public record Account(String service, String url) {}

    /**
     * What a story before its time says of itself.
     *
     * @param revision null for the work in progress
     */
    public record Preview(
            @Nullable Integer revision, @Nullable String state, Instant expiresAt) {}

    public record Brief(
            String id,
            String slug,
            String url,
            Instant at,
            String headline,
            String text,
            @Nullable String link,
            List<Correction> corrections) {}

    public record Briefs(List<Brief> items, @Nullable String next) {}
}
