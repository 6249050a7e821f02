package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import masthead.document.Document;
import masthead.document.DocumentRejected;
import org.jsoup.Jsoup;

/** Turns what an archive keeps of a text into a document. */
public final class Markup {
    private final Site site;
    private final Attachments attachments;

    public Markup(Site site, Attachments attachments) {
        this.site = site;
        this.attachments = attachments;
    }

    /**
     * One text.
     *
     * @param item its number, whose uploads a gallery without numbers shows
     * @param address where it stood
     * @param language BCP 47
     */
    public record Source(long item, String html, String address, String language) {}

    /** What became of it. */
    public record Converted(Document document, List<Loss> losses) {}

    /**
     * Reads a text.
     *
     * @throws DocumentRejected it is larger than what a document may hold
     */
    public Converted convert(Source source) {
        var losses = new Losses();
        var conversion =
                new Conversion(source.item(), site, attachments, new Hrefs(site, source.address(), losses), losses);
        String html = new Shortcodes(losses).expand(Plain.lineFeeds(source.html()));
        ObjectNode root = Tree.node("doc");
        Place place = Place.root(Tongue.of(source.language()), !html.contains("<!-- wp:"));
        var flow = new Flow(conversion, Tree.content(root), place);
        flow.children(Jsoup.parseBodyFragment(html).body());
        flow.endParagraph();
        return new Converted(Document.of(root), losses.all());
    }

    /** What all parts of one conversion share. */
    record Conversion(long item, Site site, Attachments attachments, Hrefs hrefs, Losses losses) {}
}
