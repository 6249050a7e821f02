package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static masthead.gateway.container.Services.ARTICLES;
import static masthead.gateway.container.Services.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands beside every page has a life of its own. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BesideIT {
    private static final String STORY = "/flood-barrier";
    private static final String DRIVE = "019ab000-0000-7000-8000-0000000000d1";
    private static final long SOON_S = 3;

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private final List<StubMapping> said = new ArrayList<>();
    private Caller reader;

    @BeforeEach
    void everythingIsThere() throws IOException {
        reader = Caller.of(deployment);
        reader.until("/ready", answer -> answer.status() == 200);
        storyIsAsCorrected();
        reader.until(STORY, answer -> answer.status() == 200);
    }

    @AfterEach
    void nothingStandsThere() throws IOException {
        said.forEach(stub -> {
            ARTICLES.removeStub(stub);
            MEMBERS.removeStub(stub);
        });
        breakingNewsChanged();
        driveSays("changed");
        Services.tell("article.corrected");
    }

    @Test
    void breakingNewsAreOnPagesThatWereKeptAndGoAtTheirEnd() throws IOException {
        assertThat(reader.get(STORY).text()).doesNotContain("class=\"bar\"");

        Instant end = Instant.now().plusSeconds(SOON_S);
        said.add(ARTICLES.stubFor(get(urlPathEqualTo("/content/breaking-news"))
                .willReturn(Services.json("""
                    {"headline": "Air-raid warning for the port", "link": null, "since": "2026-11-23T12:00:00Z", "until": "%s"}
                    """.formatted(end).getBytes(StandardCharsets.UTF_8)))));
        breakingNewsChanged();

        reader.until(STORY, answer -> answer.text().contains("Air-raid warning for the port"));
        assertThat(reader.get("/fragment/bar").text()).contains("Air-raid warning");
        reader.until(STORY, answer -> !answer.text().contains("Air-raid warning"));
        assertThat(Instant.now()).isAfterOrEqualTo(end);
    }

    @Test
    void anotherNumberOfMembersChangesTheFragmentAndPurgesNoPage() throws IOException {
        driveStandsAt(18_412);
        Answer page = reader.until(STORY, answer -> answer.text().contains("18,412"));

        driveHas(18_413);
        driveSays("progressed");

        reader.until("/fragment/drive", answer -> answer.text().contains("18,413 members"));
        assertThat(reader.get(STORY).header("ETag")).isEqualTo(page.header("ETag"));
        driveSays("changed");
        reader.until(STORY, answer -> answer.text().contains("18,413"));
    }

    @Test
    void withMembersAwayAPageIsNoOldCopyAndTheDriveSaysWhatItLastSaid() throws IOException {
        driveStandsAt(18_412);
        reader.until(STORY, answer -> answer.text().contains("18,412"));

        Services.away(MEMBERS);
        try {
            driveSays("changed");
            ARTICLES.stubFor(get(urlPathEqualTo("/content/articles/flood-barrier"))
                    .willReturn(Services.json(Services.story("headline", "The five people who decide"))));
            Services.tell("article.updated");
            Answer page = reader.until(STORY, answer -> answer.text().contains("The five people who decide"));

            assertThat(page.header("Masthead-Stale")).isEmpty();
            assertThat(page.text()).contains("18,412");
        } finally {
            Services.back(MEMBERS);
        }
    }

    @Test
    void theGalleryIsFramedByOurselvesAloneAndFoundByNobody() {
        Answer list = reader.get("/admin/gallery/");
        Answer one = reader.get("/admin/gallery/article");

        assertThat(list.text()).contains("href=\"/admin/gallery/article\"");
        assertThat(one.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(one.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(reader.get("/admin/gallery/pictures/harbour.jpg").header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(reader.get("/admin/gallery/nothing").status()).isEqualTo(404);
    }

    /** One after the other: a page that is made before the drive is known does without it for a minute. */
    private void driveStandsAt(int members) throws IOException {
        driveHas(members);
        driveSays("changed");
        reader.until("/ready", answer -> Services.heard(MEMBERS));
        storyIsAsCorrected();
        reader.until("/ready", answer -> Services.heard(ARTICLES));
    }

    /** An answer says up to which fact it is true: one from before the correction would not be kept. */
    private static void storyIsAsCorrected() throws IOException {
        Services.tell("article.corrected");
        ARTICLES.stubFor(get(urlPathEqualTo("/content/articles/flood-barrier"))
                .willReturn(Services.json(Services.story("headline", "The four people who decide"))));
    }

    private void driveHas(int members) {
        said.add(MEMBERS.stubFor(get(urlPathEqualTo("/content/campaign"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("""
                            {"id": "%s", "title": "Can we reach 20,000 members?", "text": "Some readers pay.", "goal": 20000,
                             "members": %d, "countedAt": "2026-11-23T12:00:00Z", "state": "running", "url": "/membership"}
                            """.formatted(DRIVE, members)))));
    }

    private static void driveSays(String what) throws IOException {
        Services.tell(MEMBERS, "campaign." + what, DRIVE, JsonNodeFactory.instance.objectNode());
    }

    private static void breakingNewsChanged() throws IOException {
        Services.tell(ARTICLES, "breaking-news.changed", DRIVE, JsonNodeFactory.instance.objectNode());
    }
}
