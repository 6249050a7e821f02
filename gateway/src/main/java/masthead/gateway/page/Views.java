package masthead.gateway.page;

import java.time.LocalDate;
import java.util.List;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.CorrectionLine;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Rendition;
import org.jspecify.annotations.Nullable;

/** What pages other than the article's are made of. */
public final class Views {
    private Views() {}

    /** Some stories of one section, for the front. */
    public record Block(Named section, List<Card> cards) {}

    /**
     * The front.
     *
     * @param date of the newest story; null if there is none
     * @param lead the first story and those next to it
     * @param blocks of sections with enough stories for the width of the page
     * @param columns of sections with fewer, which stand side by side
     * @param picks those of the editors that stand nowhere else on the page
     */
    public record Front(
            @Nullable LocalDate date, List<Card> lead, List<Block> blocks, List<Block> columns, List<Card> picks) {}

    /**
     * What a list is of: a section, a topic, an author or a series.
     *
     * @param lede what is said of it above the list; may be empty
     * @param role an author's; empty for others
     * @param parent the section above; null for others
     */
    public record Heading(
            String title,
            String lede,
            String role,
            @Nullable Named parent,
            List<Named> children,
            List<Rendition> portrait) {
        static Heading of(String title, String lede) {
            return new Heading(title, lede, "", null, List.of(), List.of());
        }
    }

    /**
     * A page of a list of stories.
     *
     * @param total of all its pages
     */
    public record Listing(Heading heading, List<Card> cards, long total, Paging paging) {
        public String path() {
            return paging.address();
        }

        public int page() {
            return paging.page();
        }
    }

    /**
     * The News Feed, or a day of it.
     *
     * @param day null for the newest
     * @param earlier the day on which it goes on; null if this is the beginning
     * @param later the next day that has any; null for the last, and for the newest
     */
    public record NewsFeed(
            @Nullable LocalDate day,
            List<Brief> briefs,
            @Nullable LocalDate earlier,
            @Nullable LocalDate later) {
        public String path() {
            return day == null ? "/news-feed" : "/news-feed/" + day;
        }
    }

    /** A page of the corrections of all stories, newest first. */
    public record CorrectionsPage(List<CorrectionLine> lines, Paging paging) {}

    /** A page that says why there is none. */
    public record Status(int code, String title, String words) {}

    /**
     * The same as a page.
     *
     * @param newest stories to go on with, as far as they are at hand
     */
    public record Lost(Status status, List<Card> newest) {}
}
