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

    /** The front: the newest story, those next to it, and blocks of sections. */
    public record Front(@Nullable LocalDate date, List<Card> lead, List<Block> blocks) {}

    /**
     * A list of stories: of a section, topic or author.
     *
     * @param path its address, to which pages add their number
     * @param lede what is said of it above the list; may be empty
     */
    public record Listing(
            String path,
            String title,
            String lede,
            @Nullable String role,
            @Nullable Named parent,
            List<Named> children,
            List<Rendition> portrait,
            List<Card> cards,
            int page,
            int pages) {}

    /** The News Feed, or a day of it. */
    public record NewsFeed(@Nullable LocalDate day, List<Brief> briefs) {}

    /** Corrections of all stories. */
    public record CorrectionsPage(List<CorrectionLine> lines) {}

    /** A page that says why there is none. */
    public record Status(int code, String title, String words) {}
}
