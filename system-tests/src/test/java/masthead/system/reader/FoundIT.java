package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import masthead.system.OneNewsroom;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.run.RunningNewsroom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What search engines, feed readers and those who share a story are served, by the schemas of each. */
@ExtendWith(OneNewsroom.class)
class FoundIT {
    /** What a page says that it is, as schema.org names it; every other page at least where it stands. */
    private static final Map<PageKind, String> TYPES = Map.of(
            PageKind.FRONT, "NewsMediaOrganization",
            PageKind.ARTICLE, "NewsArticle",
            PageKind.OPINION, "OpinionNewsArticle",
            PageKind.STATIC_PAGE, "WebPage",
            PageKind.AUTHOR, "ProfilePage",
            PageKind.SECTION, "BreadcrumbList");

    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Paper paper;

    FoundIT(RunningNewsroom newsroom, Paper paper) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.paper = paper;
    }

    @Test
    void everyPageSaysInItsHeadWhatItIs() {
        for (PageKind kind : PageKind.values()) {
            Document page = reader.get(kind.in(paper)).expect(kind.status()).page();
            StructuredData data = StructuredData.of(page);
            if (TYPES.containsKey(kind)) {
                assertThat(data.types()).as(kind.name()).contains(TYPES.get(kind));
            }
            assertThat(data.faults()).as(kind.name()).isEmpty();
            if (kind.found()) {
                for (String property : List.of("og:title", "og:url", "og:type", "og:site_name")) {
                    assertThat(page.select("meta[property=" + property + "]").attr("content"))
                            .as(kind + ", " + property)
                            .isNotBlank();
                }
                assertThat(page.select("meta[name=description]").attr("content"))
                        .as(kind + " says in a sentence what it is")
                        .isNotBlank();
            }
        }
    }

    @Test
    void aStoryHasAllThatSearchEnginesAskFor() {
        for (PageKind kind : List.of(PageKind.ARTICLE, PageKind.ARTICLE_WITHOUT_PICTURES, PageKind.OPINION)) {
            Document page = reader.get(kind.in(paper)).expect(200).page();
            JsonNode story = StructuredData.of(page).things().stream()
                    .filter(thing -> thing.path("@type").asText().endsWith("NewsArticle"))
                    .findFirst()
                    .orElseThrow();

            assertThat(story.has("image")).as(kind.name()).isTrue();
            assertThat(story.has("dateModified")).as(kind.name()).isTrue();
            assertThat(story.path("headline").asText())
                    .isEqualTo(page.expectFirst("h1").text());
        }
    }

    @Test
    void whatIsSharedHasAPictureThatIsThere() throws IOException {
        for (PageKind kind : List.of(PageKind.ARTICLE, PageKind.ARTICLE_WITHOUT_PICTURES, PageKind.ANOTHER_LANGUAGE)) {
            Document page = reader.get(kind.in(paper)).expect(200).page();
            String address = page.select("meta[property=og:image]").attr("content");
            assertThat(address).as(kind.name()).startsWith(newsroom.site() + "/");

            Answer picture =
                    reader.get(address.substring(newsroom.site().length())).expect(200);

            var image = ImageIO.read(new ByteArrayInputStream(picture.body()));
            assertThat(image.getWidth()).as(kind.name()).isGreaterThanOrEqualTo(1200);
        }
    }

    @Test
    void feedsAreAsTheirFormatsAsk() throws Exception {
        for (String list : List.of("", paper.section(), paper.topic(), paper.author())) {
            String atom = reader.get(list + "/atom").expect(200).text();
            assertThat(Schemas.faultsOfAtom(atom)).as(list).isEmpty();
            Document rss = xml(reader.get(list + "/rss").expect(200).text());
            for (String owed : List.of("title", "link", "description", "language")) {
                assertThat(rss.select("channel > " + owed))
                        .as(list + ", " + owed)
                        .hasSize(1);
            }
            assertThat(rss.select("item"))
                    .isNotEmpty()
                    .allSatisfy(item ->
                            assertThat(item.select("> guid, > link, > pubDate")).hasSize(3));
            JsonNode json = reader.get(list + "/feed.json").expect(200).json();
            assertThat(json.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(json.path("feed_url").asText()).isEqualTo(newsroom.site() + list + "/feed.json");
        }
    }

    @Test
    void feedsHoldTheWholeStory() {
        for (String list : List.of(paper.section(), paper.topic(), paper.author())) {
            holdsTheStory(content(
                    xml(reader.await(list + "/atom", WholeStory.HEADLINE).text()), "entry", "content"));
            holdsTheStory(
                    content(xml(reader.await(list + "/rss", WholeStory.HEADLINE).text()), "item", "content|encoded"));
            JsonNode json =
                    reader.await(list + "/feed.json", WholeStory.HEADLINE).json();
            json.path("items").forEach(item -> {
                if (item.path("title").asText().equals(WholeStory.HEADLINE)) {
                    holdsTheStory(item.path("content_html").asText());
                }
            });
        }
    }

    private static String content(Document feed, String item, String content) {
        return feed.select(item).stream()
                .filter(one -> one.select("> title").text().equals(WholeStory.HEADLINE))
                .findFirst()
                .orElseThrow()
                .select("> " + content)
                .text();
    }

    private static void holdsTheStory(String html) {
        String text = Jsoup.parse(html).text().replaceAll("\\s+", " ");
        assertThat(text)
                .contains(WholeStory.TOP_NOTE, WholeStory.FOOT_NOTE, WholeStory.CORRECTION)
                .contains(WholeStory.lines().get(0), WholeStory.lines().get(1));
        assertThat(Jsoup.parse(html).select("[href], [src]"))
                .allSatisfy(link -> assertThat(link.hasAttr("href") ? link.attr("href") : link.attr("src"))
                        .startsWith("http"));
    }

    @Test
    void sitemapsAreAsTheirProtocolAsksAndNameWhatIsPublicAlone() throws Exception {
        String index = reader.await("/sitemap.xml", 200).text();
        Schemas.checkSitemapIndex(index);
        var named = new ArrayList<String>();
        for (Element part : xml(index).select("loc")) {
            String sitemap = reader.get(path(part.text())).expect(200).text();
            Schemas.checkSitemap(sitemap);
            xml(sitemap).select("url > loc").forEach(loc -> named.add(path(loc.text())));
        }

        assertThat(named)
                .doesNotHaveDuplicates()
                .contains(
                        paper.story(),
                        paper.bare(),
                        paper.longest(),
                        paper.opinion(),
                        paper.foreign(),
                        paper.staticPage())
                .doesNotContain(paper.withdrawn(), paper.preview());
    }

    @Test
    void theNewsOfTwoDaysHaveASitemapOfTheirOwn() throws Exception {
        String news = reader.await("/sitemap-news.xml", paper.story()).text();

        Schemas.checkSitemap(news);
        assertThat(news).contains(paper.bare()).doesNotContain(paper.staticPage(), paper.withdrawn());
    }

    @Test
    void robotsAreToldWhereTheSitemapsAre() {
        String robots = reader.get("/robots.txt").expect(200).text();

        assertThat(robots).contains("Sitemap: " + newsroom.site() + "/sitemap.xml");
        assertThat(robots).contains("Sitemap: " + newsroom.site() + "/sitemap-news.xml");
    }

    @Test
    void whoFindsAHoleIsToldWhomToTell() {
        String told = reader.await("/.well-known/security.txt", 200).text();

        assertThat(told).contains("Contact: mailto:security@newspaper.example").contains("Expires: ");
    }

    private String path(String address) {
        assertThat(address).startsWith(newsroom.site() + "/");
        return address.substring(newsroom.site().length());
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, Parser.xmlParser());
    }
}
