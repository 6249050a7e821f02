package masthead.gateway.sitemap;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Card;
import masthead.gateway.xml.Xml;

/** The stories of the last two days, as news search engines want them: 1,000 at most, none that was paid for. */
public final class NewsSitemap {
    public static final int MOST = 1_000;
    private static final Duration NEWS = Duration.ofHours(48);

    private NewsSitemap() {}

    /** When the stories begin that may be in it: the same for an hour, so that one question serves all who ask. */
    public static Instant askedFrom(Instant now) {
        return now.minus(NEWS).truncatedTo(ChronoUnit.HOURS);
    }

    public static String of(Newspaper newspaper, List<Card> cards, Instant now) {
        var xml = new Xml()
                .open(
                        "urlset",
                        "xmlns",
                        "http://www.sitemaps.org/schemas/sitemap/0.9",
                        "xmlns:news",
                        "http://www.google.com/schemas/sitemap-news/0.9");
        cards.stream()
                .filter(card -> card.firstPublishedAt().isAfter(now.minus(NEWS)))
                .filter(card -> !card.kind().equals("sponsored"))
                .limit(MOST)
                .forEach(card -> story(xml, newspaper, card));
        return xml.end();
    }

    private static void story(Xml xml, Newspaper newspaper, Card card) {
        xml.open("url").element("loc", newspaper.at(card.url()));
        xml.open("news:news").open("news:publication");
        xml.element("news:name", newspaper.name())
                .element("news:language", language(card.language()))
                .close();
        xml.element("news:publication_date", card.firstPublishedAt().toString())
                .element("news:title", card.headline())
                .close()
                .close();
    }

    /** The language alone (ISO 639); the two Chinese scripts are the only tags of more parts that are known there. */
    private static String language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals("zh-cn") || lower.equals("zh-tw") ? lower : lower.split("-", 2)[0];
    }
}
