package masthead.gateway.page;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Named;
import masthead.gateway.page.Views.Feed;

/** RSS 2.0 of a list of stories: headline, standfirst, authors, time. */
final class Rss {
    private static final DateTimeFormatter TIME = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private Rss() {}

    static String of(Site site, String self, Feed feed) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("dc", DC);
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            String name = site.settings().name();
            element(xml, "title", feed.name().isEmpty() ? name : feed.name() + " – " + name);
            element(xml, "link", site.url() + feed.path());
            element(
                    xml,
                    "description",
                    site.settings().description().isEmpty()
                            ? site.settings().name()
                            : site.settings().description());
            element(xml, "language", site.settings().language());
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", site.url() + self);
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (Card card : feed.cards()) {
                item(xml, site, card);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void item(XMLStreamWriter xml, Site site, Card card) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", card.headline());
        element(xml, "link", site.url() + card.url());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters("urn:uuid:" + card.id());
        xml.writeEndElement();
        element(xml, "pubDate", time(card.firstPublishedAt()));
        for (Named author : card.authors()) {
            xml.writeStartElement("dc", "creator", DC);
            xml.writeCharacters(author.name());
            xml.writeEndElement();
        }
        if (card.section() != null) {
            element(xml, "category", card.section().name());
        }
        element(xml, "description", card.standfirst());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""));
        xml.writeEndElement();
    }

    private static String time(Instant at) {
        return TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
