package masthead.articles.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an export file (WXR) from its beginning to its end, one thing at a time, so that its size doesn't matter. Document
 * types and entities of others are refused, control characters that XML forbids are read as spaces.
 */
public final class WxrReader {
    private final Fields channel = new Fields();
    private final Consumer<WpEntry> each;
    private final Wxr xml;
    private boolean begun;

    private WxrReader(Wxr xml, Consumer<WpEntry> each) {
        this.xml = xml;
        this.each = each;
    }

    /**
     * Hands out everything that is in the file: the site first, then what is there in the order in which it is there.
     *
     * @throws BrokenArchive with the line at which reading ended; what was handed out before stands
     */
    public static void read(InputStream file, Consumer<WpEntry> each) throws IOException {
        try (var xml = new Wxr(file)) {
            new WxrReader(xml, each).channel();
        } catch (XMLStreamException broken) {
            throw Wxr.explained(broken);
        }
    }

    private void channel() throws XMLStreamException {
        if (!xml.nextStart()
                || !xml.name().equals("rss")
                || !xml.nextStart()
                || !xml.name().equals("channel")) {
            throw BrokenArchive.at(
                    xml.line(), "this is no WordPress export; it should begin with <rss> and <channel>.");
        }
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "wp:author" -> hand(author(fields()));
                case "wp:category" -> hand(category(fields()));
                case "wp:tag" -> hand(tag(fields()));
                case "wp:term" -> hand(term(fields()));
                case "item" -> hand(item());
                default -> channel.put(xml.name(), xml.text());
            }
        }
        begin();
    }

    private void hand(WpEntry entry) {
        begin();
        each.accept(entry);
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        if (channel.line("wp:wxr_version").isEmpty()) {
            throw BrokenArchive.at(
                    xml.line(),
                    "this is no WordPress export: <wp:wxr_version> is missing. A plain RSS feed isn't enough.");
        }
        String link = channel.line("link");
        each.accept(new WpSite(
                channel.words("title"),
                channel.words("description"),
                channel.line("language").isEmpty()
                        ? "en"
                        : channel.line("language").replace('_', '-'),
                channel.line("wp:base_blog_url").isEmpty() ? link : channel.line("wp:base_blog_url"),
                channel.line("wp:base_site_url").isEmpty() ? link : channel.line("wp:base_site_url")));
    }

    private Fields fields() throws XMLStreamException {
        var fields = new Fields();
        while (xml.nextStart()) {
            fields.put(xml.name(), xml.text());
        }
        return fields;
    }

    private static WpAuthor author(Fields fields) {
        return new WpAuthor(
                fields.number("wp:author_id"),
                WpAuthor.key(fields.line("wp:author_login")),
                fields.words("wp:author_display_name"),
                fields.words("wp:author_first_name"),
                fields.words("wp:author_last_name"),
                "");
    }

    private static WpTerm category(Fields fields) {
        return new WpTerm(
                WpTerm.CATEGORY,
                fields.number("wp:term_id"),
                fields.line("wp:category_nicename"),
                fields.line("wp:category_parent"),
                fields.words("wp:cat_name"),
                fields.words("wp:category_description"));
    }

    private static WpTerm tag(Fields fields) {
        return new WpTerm(
                WpTerm.TAG,
                fields.number("wp:term_id"),
                fields.line("wp:tag_slug"),
                "",
                fields.words("wp:tag_name"),
                fields.words("wp:tag_description"));
    }

    private static WpTerm term(Fields fields) {
        return new WpTerm(
                fields.line("wp:term_taxonomy"),
                fields.number("wp:term_id"),
                fields.line("wp:term_slug"),
                fields.line("wp:term_parent"),
                fields.words("wp:term_name"),
                fields.words("wp:term_description"));
    }

    private WpItem item() throws XMLStreamException {
        int line = xml.line();
        var fields = new Fields();
        var terms = new ArrayList<WpItem.Term>();
        int comments = 0;
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "wp:postmeta" -> fields.meta(fields());
                case "wp:comment" -> {
                    xml.skip();
                    comments++;
                }
                case "category" -> {
                    String taxonomy = xml.attribute("domain");
                    String slug = xml.attribute("nicename");
                    terms.add(new WpItem.Term(taxonomy, slug, xml.text().strip()));
                }
                default -> fields.put(xml.name(), xml.text());
            }
        }
        return fields.item(terms, comments, line);
    }
}
