package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static masthead.gateway.container.Services.ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import masthead.gateway.Samples;
import masthead.platform.json.Json;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk's own files, and stories before their time. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeskIT {
    private static final String TOKEN = "Prev_0123456789012345678901234567890123456";
    private static final String PICTURE = "/media/019ab000-0000-7000-8000-0000000000f0/1/wide-640.jpg";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller reader;

    @BeforeEach
    void everythingIsThere() {
        reader = Caller.of(deployment);
        reader.until("/ready", answer -> answer.status() == 200);
    }

    @Test
    void everyViewOfTheDeskIsTheSameDocument() {
        Answer desk = reader.get("/admin/");

        assertThat(desk.status()).isEqualTo(200);
        assertThat(desk.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(desk.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(desk.header("Content-Security-Policy"))
                .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(desk.text()).doesNotContain("<style", " style=").doesNotContainPattern("<script[^>]*>[^<]");
        for (String view :
                new String[] {"articles", "articles/019ab000-0000-7000-8000-0000000031ee?panel=story", "staff"}) {
            assertThat(reader.get("/admin/" + view).text()).as(view).isEqualTo(desk.text());
        }
        assertThat(reader.with("If-None-Match", desk.header("ETag"))
                        .get("/admin/staff")
                        .status())
                .isEqualTo(304);
        assertThat(reader.get("/admin").header("Location")).isEqualTo("/admin/");
    }

    @Test
    void whatTheDeskRefersToIsThereForAYearAndNothingElseIs() {
        var document = Jsoup.parse(reader.get("/admin/").text(), "http://desk.test/admin/");
        var files = document.select("script[src], link[href]").eachAttr("abs:src");
        files.addAll(document.select("link[href]").eachAttr("abs:href"));

        assertThat(files).isNotEmpty().allSatisfy(address -> {
            Answer file = reader.with("Accept-Encoding", "identity").get(address.replace("http://desk.test", ""));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        });
        for (String missing : new String[] {
            "assets/index-00000000.js",
            "assets/",
            "assets/..%2findex.html",
            "a.js",
            ".admin-build",
            "assets/.hidden",
            "WEB-INF/web.xml"
        }) {
            assertThat(reader.get("/admin/" + missing).status()).as(missing).isEqualTo(404);
        }
    }

    @Test
    void theDoorTakesItsLooksFromTheDesk() {
        var door = Jsoup.parse(reader.get("/sign-in").text());

        assertThat(door.select("link[rel=stylesheet], script[src]"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(file -> assertThat(reader.get(file.hasAttr("src") ? file.attr("src") : file.attr("href"))
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void aPreviewIsForWhoeverHasTheLinkAndForNobodysCache() throws IOException {
        ObjectNode story = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-article"));
        story.putNull("firstPublishedAt").put("headline", "Not for tonight");
        story.putObject("preview").put("revision", 3).put("state", "draft").put("expiresAt", "2026-11-24T12:00:00Z");
        String address = "/content/previews/" + TOKEN;
        ARTICLES.stubFor(
                get(urlEqualTo(address)).willReturn(Services.json(Json.mapper().writeValueAsBytes(story))));

        Answer page = reader.get("/preview/" + TOKEN);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Not for tonight", "This is revision 3", "24 November 2026, 12:00")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(reader.get("/preview/" + TOKEN.toLowerCase(java.util.Locale.ROOT))
                        .status())
                .isEqualTo(410);

        ARTICLES.stubFor(get(urlEqualTo(address)).willReturn(aResponse().withStatus(410)));
        Answer ended = reader.get("/preview/" + TOKEN);
        assertThat(ended.status()).isEqualTo(410);
        assertThat(ended.text()).contains("This preview has ended").doesNotContain("Not for tonight");
        assertThat(ended.header("Cache-Control")).isEqualTo("no-store");
        ARTICLES.stubFor(get(urlEqualTo(address)).willReturn(aResponse().withStatus(503)));
        assertThat(reader.get("/preview/" + TOKEN).status()).isEqualTo(503);
    }

    @Test
    void aPreviewsPicturesComeByItsLinkAlone() {
        ARTICLES.stubFor(get(urlEqualTo("/content/previews/" + TOKEN + PICTURE))
                .willReturn(aResponse().withHeader("Content-Type", "image/jpeg").withBody("a picture")));

        Answer picture = reader.get("/preview/" + TOKEN + PICTURE);

        assertThat(picture.text()).isEqualTo("a picture");
        assertThat(picture.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reader.get("/preview/another_0123456789012345" + PICTURE).status())
                .isEqualTo(404);
        assertThat(reader.get("/preview/" + TOKEN + "/media/x").status()).isEqualTo(404);
        assertThat(reader.get("/preview/short").status()).isEqualTo(404);
    }

    @Test
    void aNewspapersColoursAreMadeOfTheirAddress() {
        Answer sheet = reader.get("/assets/colours/8a1020-ffb0a0.css");

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(sheet.text().getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000);
        assertThat(reader.get("/assets/colours/8a1020-zzzzzz.css").status()).isEqualTo(404);
    }
}
