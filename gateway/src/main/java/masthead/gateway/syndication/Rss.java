package masthead.gateway.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.AuthorLine;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.syndication.Feed.Entry;
import masthead.gateway.xml.Xml;
import org.jspecify.annotations.Nullable;

/** RSS 2.0: the summary as {@code description}, the whole text as {@code content:encoded}. */
final class Rss {
    private static final DateTimeFormatter TIME = DateTimeFormatter.RFC_1123_DATE_TIME;

    private final Newspaper newspaper;
    private final Xml xml = new Xml();

    private Rss(Newspaper newspaper) {
        this.newspaper = newspaper;
    }

    static String of(Newspaper newspaper, Feed feed) {
        return new Rss(newspaper).channel(feed);
    }

    private String channel(Feed feed) {
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:media",
                "http://search.yahoo.com/mrss/");
        xml.open("channel");
        String title = feed.title(newspaper);
        String page = newspaper.at(feed.path());
        xml.element("title", title)
                .element("link", page)
                .element("description", asHtml(feed.description(newspaper)))
                .element("language", newspaper.language())
                .element("lastBuildDate", feed.entries().isEmpty() ? null : time(feed.updated()));
        xml.empty(
                "atom:link",
                "href",
                newspaper.at(Format.RSS.under(feed.path())),
                "rel",
                "self",
                "type",
                Format.RSS.type());
        xml.open("image")
                .element("url", newspaper.at(newspaper.icon()))
                .element("title", title)
                .element("link", page)
                .close();
        feed.entries().forEach(this::item);
        return xml.end();
    }

    private void item(Entry entry) {
        Article story = entry.story();
        xml.open("item")
                .element("title", story.headline())
                .element("link", newspaper.at(story.url()))
                .element("guid", entry.id(), "isPermaLink", "false")
                .element("pubDate", time(story.firstPublishedAt()));
        for (AuthorLine author : story.authors()) {
            xml.element("dc:creator", author.name());
        }
        xml.element("dc:language", story.language());
        if (story.section() != null) {
            xml.element("category", story.section().name());
        }
        for (Named topic : story.topics()) {
            xml.element("category", topic.name());
        }
        xml.element("description", asHtml(story.standfirst())).element("content:encoded", entry.html());
        picture(story.leadPicture());
        // When it last changed for readers, which RSS itself has no word for.
        xml.element("atom:updated", story.updatedAt().toString()).close();
    }

    private void picture(@Nullable Picture picture) {
        Rendition file = LeadPicture.file(picture);
        if (picture != null && file != null) {
            xml.open(
                            "media:content",
                            "url",
                            newspaper.at(file.url()),
                            "medium",
                            "image",
                            "type",
                            file.type(),
                            "width",
                            String.valueOf(file.width()),
                            "height",
                            String.valueOf(file.height()))
                    .element("media:description", picture.caption(), "type", "plain")
                    .element("media:credit", picture.credit())
                    .close();
        }
    }

    /** Descriptions are HTML (RSS 2.0.11). */
    private static String asHtml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String time(Instant at) {
        return TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
