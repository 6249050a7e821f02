package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static masthead.gateway.container.Services.ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import masthead.gateway.Samples;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What programs fetch: feeds, sitemaps and the pictures of stories that are shared, each as fresh as the story itself. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MachinesIT {
    private static final String STORY = "/content/articles/flood-barrier";
    private static final String PICTURE = "/share/flood-barrier/1.png";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller machine;

    @BeforeEach
    void everythingIsThere() throws IOException {
        machine = Caller.of(deployment);
        machine.until("/ready", answer -> answer.status() == 200);
        ARTICLES.stubFor(
                get(urlPathEqualTo(STORY)).willReturn(Services.json(Samples.bytes("articles", "content-article"))));
        whole(new String(Samples.bytes("articles", "content-whole"), StandardCharsets.UTF_8));
        ARTICLES.stubFor(get(urlPathEqualTo("/content/sitemap"))
                .willReturn(Services.json(Samples.bytes("articles", "content-sitemap"))));
        ARTICLES.stubFor(get(urlPathEqualTo("/content/sitemap/1"))
                .willReturn(Services.json(Samples.bytes("articles", "content-sitemap-file"))));
        Services.tell("article.corrected");
        machine.until("/flood-barrier", answer -> answer.status() == 200);
    }

    private static void whole(String records) {
        ARTICLES.stubFor(get(urlPathEqualTo("/content/articles"))
                .withQueryParam("whole", equalTo("true"))
                .willReturn(Services.json(records.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void eachFormatOfTheFeedIsSentByItsTypeAndNotTwiceToWhoHasIt() {
        var types = Map.of(
                "/rss", "application/rss+xml; charset=utf-8",
                "/atom", "application/atom+xml; charset=utf-8",
                "/feed.json", "application/feed+json");

        types.forEach((path, type) -> {
            Answer feed = machine.get(path);
            assertThat(feed.status()).as(path).isEqualTo(200);
            assertThat(feed.header("Content-Type").toLowerCase().replace(" ", ""))
                    .isEqualTo(type.replace(" ", ""));
            assertThat(feed.text()).contains("Every evening at twenty to six.");
            assertThat(machine.with("If-None-Match", feed.header("ETag"))
                            .get(path)
                            .status())
                    .isEqualTo(304);
        });
    }

    @Test
    void aCorrectionMakesTheFeedAnew() throws IOException {
        machine.get("/feed.json");
        whole(new String(Samples.bytes("articles", "content-whole"), StandardCharsets.UTF_8)
                .replace("Every evening at twenty to six.", "Every evening at ten to seven."));

        Services.tell("article.corrected");

        machine.until("/feed.json", answer -> answer.text().contains("Every evening at ten to seven."));
    }

    @Test
    void searchEnginesFindTheListsOfAllPages() {
        assertThat(machine.get("/robots.txt").text()).contains("Sitemap: https://paper.test/sitemap.xml");
        assertThat(machine.get("/sitemap.xml").text()).contains("<loc>https://paper.test/sitemap/1.xml</loc>");
        assertThat(machine.get("/sitemap/1.xml").text()).contains("<loc>https://paper.test/flood-barrier</loc>");
        assertThat(machine.get("/sitemap/2.xml").status()).isEqualTo(404);
    }

    @Test
    void theNewsOfTwoDaysAreAskedForByTheHour() throws IOException {
        ARTICLES.stubFor(get(urlPathEqualTo("/content/articles"))
                .withQueryParam("limit", equalTo("100"))
                .willReturn(Services.json(Samples.bytes("articles", "content-articles"))));

        Answer news = machine.get("/sitemap-news.xml");

        assertThat(news.status()).isEqualTo(200);
        assertThat(news.header("Content-Type")).startsWith("application/xml");
        assertThat(news.text()).contains("http://www.google.com/schemas/sitemap-news/0.9");
    }

    @Test
    void thePictureOfAStoryIsDrawnAndGoesWithIt() {
        Answer picture = machine.get(PICTURE);
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");

        assertThat(machine.get("/share/flood-barrier/0.png").header("Location")).isEqualTo(PICTURE);
        assertThat(machine.get("/share/flood-barrier/x.png").status()).isEqualTo(404);
        assertThat(machine.get("/share/no-such-story/1.png").status()).isEqualTo(404);
    }

    @Test
    void thePictureOfAWithdrawnStoryIsNotEvenShownAsAnOldCopy() throws IOException {
        machine.get(PICTURE);
        ARTICLES.stubFor(get(urlPathEqualTo(STORY)).willReturn(aResponse().withStatus(503)));
        Services.tell("article.withdrawn");

        machine.until(PICTURE, answer -> answer.status() == 503);

        ARTICLES.stubFor(get(urlPathEqualTo(STORY)).willReturn(aResponse().withStatus(410)));
        machine.until(PICTURE, answer -> answer.status() == 410);
    }
}
