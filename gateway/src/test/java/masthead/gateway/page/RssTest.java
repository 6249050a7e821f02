package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import masthead.gateway.Samples;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.page.Views.Feed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class RssTest {
    @Test
    void theWholeIsCalledAsTheNewspaper() throws IOException {
        Document feed = feed("/rss", new Feed("", "/", cards()));

        assertThat(feed.select("channel > title").text()).isEqualTo("The newspaper");
        assertThat(feed.select("channel > link").text()).isEqualTo("https://paper.test/");
        assertThat(feed.select("item")).hasSameSizeAs(cards());
        assertThat(feed.select("item > guid").eachText().get(0)).startsWith("urn:uuid:");
        assertThat(feed.select("item > pubDate").eachText().get(0)).isEqualTo("Mon, 23 Nov 2026 12:00:00 GMT");
    }

    @Test
    void aPartIsCalledByItsNameAndLeadsToItsPage() throws IOException {
        Document feed = feed("/section/city/rss", new Feed("City", "/section/city", List.of()));

        assertThat(feed.select("channel > title").text()).isEqualTo("City – The newspaper");
        assertThat(feed.select("channel > link").text()).isEqualTo("https://paper.test/section/city");
        assertThat(feed.getElementsByTag("atom:link").attr("href")).isEqualTo("https://paper.test/section/city/rss");
    }

    private static List<Card> cards() throws IOException {
        return Samples.of("articles", "content-articles", Cards.class).items();
    }

    private static Document feed(String self, Feed feed) throws IOException {
        Settings settings = Samples.of("articles", "content-settings", Settings.class);
        var site = new Site("https://paper.test", "/assets/0", settings, Dates.of(settings), Beside.NOTHING);
        return Jsoup.parse(Rss.of(site, self, feed), Parser.xmlParser());
    }
}
