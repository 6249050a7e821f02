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

    /**
     * A story in a list.
     *
     * @param part its number in its series, where the newsroom gives one
     */
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
            @Nullable CardNote note,
            @Nullable Integer part) {}

    /** A story of a series as its neighbours name it. */
    public record SeriesNeighbour(
            String url, String headline, @Nullable String language) {}

    /**
     * A story's place in a series.
     *
     * @param part its number, where the newsroom gives one
     * @param count of the series' public stories
     */
    public record SeriesPlace(
            String id,
            String slug,
            String name,
            @Nullable Integer part,
            int count,
            @Nullable SeriesNeighbour previous,
            @Nullable SeriesNeighbour next) {}

    /** What a story says of itself where it is shared; what is null is as on its page. */
    public record Social(
            @Nullable String title,
            @Nullable String text,
            @Nullable Picture picture) {}

    /**
     * The sound of a story.
     *
     * @param type its media type
     * @param voice the name of the voice that a machine makes; null where a person reads
     */
    public record Narration(
            String url, String type, int seconds, @Nullable String voice) {}

    public record Article(
            String id,
            int version,
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
            Set<String> media,
            @Nullable SeriesPlace series,
            @Nullable Social social,
            @Nullable Narration narration,
            @Nullable Boolean awaitsRelated) {}

    public record Cards(
            List<Card> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** Stories, whole. */
    public record Articles(List<Article> items, @Nullable String next) {}

    /** A file of the list of all pages; its number stays. */
    public record SitemapFile(int number, Instant latest) {}

    public record SitemapIndex(List<SitemapFile> files) {}

    public record SitemapPage(String url, Instant updatedAt, List<String> pictures) {}

    public record SitemapPart(List<SitemapPage> items) {}

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

    public record Series(String id, String slug, String name, String description) {}

    public record SeriesList(List<Series> items, @Nullable String next) {}

    /** How many stories were first published in a month such as {@code 2026-11}. */
    public record Month(String month, int articles) {}

    /** Months with stories, newest first. */
    public record Archive(List<Month> items) {}

    /** Some words, and whether they are what was searched for. */
    public record Piece(String text, boolean mark) {}

    /** A story that was found. */
    public record Found(
            Card card,
            List<Piece> headline,
            @Nullable List<Piece> standfirst,
            @Nullable List<Piece> snippet) {}

    /**
     * What a search found.
     *
     * @param instead the words that this was found for, since those asked for are found nowhere; null where they are somewhere
     */
    public record Results(
            List<Found> items,
            long total,
            int page,
            @Nullable String instead) {}

    public record CorrectedArticle(
            String id,
            String url,
            String slug,
            String headline,
            @Nullable String language) {}

    public record CorrectionLine(Instant at, String kind, String text, CorrectedArticle article) {}

    public record Corrections(
            List<CorrectionLine> items,
            @Nullable String next,
            @Nullable Long total) {}

    public record Redirect(String location, int status) {}

    public record Link(String label, String url) {}

    /**
     * The newspaper.
     *
     * @param logo stands in the place of the name; null where there is none
     * @param colours null where the site's own hold
     * @param dateFormat a pattern of Java's; null for the site's own
     * @param timeFormat {@code 24} or {@code 12}; null for the former
     * @param security whom to tell of a hole, as an address for {@code security.txt}
     * @param mistakes where readers tell of a mistake
     * @param publisher the organisation, where it is called otherwise
     * @param founded the year
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
            @Nullable List<Account> social,
            @Nullable String security,
            @Nullable String mistakes,
            @Nullable String publisher,
            @Nullable Integer founded) {}

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

    /** Stories as editors arranged them: the front, or the picks. */
    public record Curated(String name, List<Card> items) {}

    /** What stands above every page for a while. */
    public record BreakingNews(String headline, @Nullable String link, Instant since, Instant until) {}

    /**
     * A drive towards a number of members.
     *
     * @param members null while nobody can tell
     * @param state {@code running}, {@code reached} or {@code ended}
     * @param url where one becomes a member
     */
    public record Campaign(
            String id,
            String title,
            String text,
            int goal,
            @Nullable Integer members,
            Instant countedAt,
            String state,
            String url) {}

    public record Host(String name, List<Rendition> portrait) {}

    public record LatestEdition(String url, String title, Instant at) {}

    /** A newsletter that readers may have. */
    public record Newsletter(
            String id,
            String slug,
            String name,
            String description,
            String schedule,
            List<Host> hosts,
            @Nullable LatestEdition latest) {}

    public record Newsletters(List<Newsletter> items) {}
}
