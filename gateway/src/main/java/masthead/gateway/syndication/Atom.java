package masthead.gateway.syndication;

import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.AuthorLine;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.syndication.Feed.Entry;
import masthead.gateway.xml.Xml;

/** The Atom Syndication Format, RFC 4287. */
final class Atom {
    private final Newspaper newspaper;
    private final Xml xml = new Xml();

    private Atom(Newspaper newspaper) {
        this.newspaper = newspaper;
    }

    static String of(Newspaper newspaper, Feed feed) {
        return new Atom(newspaper).feed(feed);
    }

    private String feed(Feed feed) {
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", newspaper.language());
        xml.element("id", feed.id(newspaper))
                .element("title", feed.title(newspaper))
                .element("subtitle", newspaper.settings().description())
                .element("updated", feed.updated().toString());
        xml.empty(
                "link",
                "rel",
                "self",
                "type",
                Format.ATOM.type(),
                "href",
                newspaper.at(Format.ATOM.under(feed.path())));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", newspaper.at(feed.path()));
        xml.element("icon", newspaper.at(newspaper.icon()));
        // For the stories that name nobody (4.2.1).
        xml.open("author")
                .element("name", newspaper.name())
                .element("uri", newspaper.at("/"))
                .close();
        feed.entries().forEach(this::entry);
        return xml.end();
    }

    private void entry(Entry entry) {
        Article story = entry.story();
        xml.open("entry", "xml:lang", story.language())
                .element("id", entry.id())
                .element("title", story.headline())
                .element("published", story.firstPublishedAt().toString())
                .element("updated", story.updatedAt().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", newspaper.at(story.url()));
        Rendition picture = LeadPicture.file(story.leadPicture());
        if (picture != null) {
            xml.empty("link", "rel", "enclosure", "type", picture.type(), "href", newspaper.at(picture.url()));
        }
        for (AuthorLine author : story.authors()) {
            xml.open("author")
                    .element("name", author.name())
                    .element("uri", newspaper.at("/author/" + author.slug()))
                    .close();
        }
        if (story.section() != null) {
            category(story.section(), "/section/");
        }
        story.topics().forEach(topic -> category(topic, "/topic/"));
        xml.element("summary", story.standfirst())
                .element("content", entry.html(), "type", "html")
                .close();
    }

    private void category(Named named, String scheme) {
        xml.empty("category", "term", named.slug(), "scheme", newspaper.at(scheme), "label", named.name());
    }
}
