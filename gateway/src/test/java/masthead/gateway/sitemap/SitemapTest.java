package masthead.gateway.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import masthead.gateway.Samples;
import masthead.gateway.Stories;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.SitemapFile;
import masthead.gateway.content.Records.SitemapIndex;
import masthead.gateway.content.Records.SitemapPage;
import masthead.gateway.content.Records.SitemapPart;
import masthead.platform.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Sitemaps by the schemas of their protocol: the two of sitemaps.org out of a library that carries them. */
class SitemapTest {
    private static final Instant PUBLISHED = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant NOW = PUBLISHED.plusSeconds(3_600);

    @Test
    void theIndexNamesEachFile() throws Exception {
        String index = Sitemaps.index(
                Stories.newspaper(), new SitemapIndex(List.of(new SitemapFile(1, PUBLISHED), new SitemapFile(2, NOW))));

        check(index, "siteindex.xsd");
        assertThat(xml(index).select("sitemap > loc").eachText())
                .containsExactly("https://paper.test/sitemap/1.xml", "https://paper.test/sitemap/2.xml");
        assertThat(xml(index).select("sitemap > lastmod").eachText())
                .containsExactly("2026-11-23T12:00:00Z", "2026-11-23T13:00:00Z");
    }

    @Test
    void aFileNamesEachPageWithItsPictures() throws Exception {
        String part = Sitemaps.part(
                Stories.newspaper(),
                new SitemapPart(List.of(
                        new SitemapPage("/flood-barrier", NOW, List.of("/media/a/1/original-1920.jpg")),
                        new SitemapPage("/about", PUBLISHED, List.of()))));

        check(part, "sitemap.xsd");
        assertThat(xml(part).select("url > loc").eachText())
                .containsExactly("https://paper.test/flood-barrier", "https://paper.test/about");
        assertThat(xml(part).getElementsByTag("image:loc").eachText())
                .containsExactly("https://paper.test/media/a/1/original-1920.jpg");
    }

    @Test
    void theNewsAreWhatWasFirstPublishedInTheLastTwoDays() throws Exception {
        List<Card> cards = List.of(
                card(card -> {}),
                card(card -> card.put("headline", Stories.HOSTILE).put("language", "uk-UA")),
                card(card -> card.put("url", "/old").put("firstPublishedAt", "2026-11-21T12:59:59Z")));

        String news = NewsSitemap.of(Stories.newspaper(), cards, NOW);

        check(news, "sitemap.xsd");
        assertThat(xml(news).select("url > loc").eachText())
                .containsExactly("https://paper.test/flood-barrier", "https://paper.test/flood-barrier");
        assertThat(xml(news).getElementsByTag("news:language").eachText()).containsExactly("en", "uk");
        assertThat(NewsSitemap.askedFrom(NOW.plusSeconds(1))).isEqualTo(Instant.parse("2026-11-21T13:00:00Z"));
    }

    @Test
    void whatWasPaidForIsNoNewsAndNoMoreThanAThousandAreNamed() throws Exception {
        Card paid = card(card -> card.put("kind", "sponsored"));
        var many = new Card[1_200];
        Arrays.fill(many, card(card -> {}));

        assertThat(xml(NewsSitemap.of(Stories.newspaper(), List.of(paid), NOW)).select("url"))
                .isEmpty();
        assertThat(xml(NewsSitemap.of(Stories.newspaper(), List.of(many), NOW)).select("url"))
                .hasSize(NewsSitemap.MOST);
    }

    @Test
    void theSchemasFindFaults() throws Exception {
        String news = NewsSitemap.of(Stories.newspaper(), List.of(card(card -> {})), NOW);

        assertThatThrownBy(() -> check(news.replaceAll("<news:name>.*</news:name>", ""), "sitemap.xsd"))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> check(news.replace("https://paper.test/flood-barrier", "/x"), "sitemap.xsd"))
                .isInstanceOf(SAXException.class);
    }

    private static Card card(Consumer<ObjectNode> change) throws IOException {
        ObjectNode card = (ObjectNode) Json.mapper()
                .readTree(Samples.bytes("articles", "content-articles"))
                .at("/items/0");
        change.accept(card);
        return Json.tolerant().treeToValue(card, Card.class);
    }

    private static void check(String text, String schema) throws SAXException, IOException {
        URL protocol = Objects.requireNonNull(SitemapTest.class.getResource("/com/redfin/sitemapgenerator/" + schema));
        var sources = new Source[] {
            new StreamSource(protocol.toString()),
            new StreamSource(new File("src/test/resources/schema/sitemap-news.xsd")),
            new StreamSource(new File("src/test/resources/schema/sitemap-image.xsd"))
        };
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(sources)
                .newValidator()
                .validate(new StreamSource(new StringReader(text)));
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, Parser.xmlParser());
    }
}
