package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static masthead.gateway.container.Services.ARTICLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masthead.gateway.Samples;
import masthead.gateway.sending.SharedCaches;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the container shows: pages and calls on its threads, purged by facts, old where a service is away. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GatewayIT {
    private static final String STORY = "/flood-barrier";
    private static final int TOO_LONG_MS = 1_500;
    private static final String RECORD = "/content/articles/flood-barrier";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller reader;

    @BeforeEach
    void everythingIsThere() throws IOException {
        reader = Caller.of(deployment);
        reader.until("/ready", answer -> answer.status() == 200);
        ARTICLES.stubFor(
                get(urlPathEqualTo(RECORD)).willReturn(Services.json(Samples.bytes("articles", "content-article"))));
        Services.tell("article.corrected");
        reader.until(
                STORY,
                answer -> answer.status() == 200
                        && answer.header("Masthead-Stale").isEmpty()
                        && answer.text().contains("The four people who decide"));
    }

    @Test
    void thePageShowsWhatTheServicesSay() {
        Answer page = reader.get(STORY);

        assertThat(page.text())
                .contains(
                        "They are four people, not three.",
                        "Ilse Marrow",
                        "The night ferry stays",
                        "Spring tide at six")
                .contains("<link rel=\"canonical\" href=\"https://paper.test/flood-barrier\">");
        assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void theBytesAreTheSameForEverybody() {
        Answer plain = reader.get(STORY);
        Answer staff = reader.with("Cookie", "__Host-mh_session=" + Services.SESSION + "; mh_in=1")
                .get(STORY);

        assertThat(staff.text()).isEqualTo(plain.text());
        assertThat(staff.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(staff.header("Set-Cookie")).isEmpty();
        ARTICLES.verify(0, getRequestedFor(urlPathEqualTo(RECORD)).withHeader("Cookie", containing("mh_")));
        assertThat(reader.with("If-None-Match", plain.header("ETag")).get(STORY).status())
                .isEqualTo(304);
    }

    @Test
    void aFactMakesThePageAnew() throws IOException {
        ARTICLES.stubFor(get(urlPathEqualTo(RECORD))
                .willReturn(Services.json(Services.story("headline", "The five people who decide"))));

        Services.tell("article.updated");

        reader.until(STORY, answer -> answer.text().contains("The five people who decide"));
    }

    @Test
    void programsGetTheSameRecordWithoutAnotherCallUntilAFactMakesItAnew() throws IOException {
        String api = "/api" + RECORD;
        Answer first = reader.get(api);
        ARTICLES.resetRequests();

        assertThat(reader.get(api).text()).isEqualTo(first.text()).contains("bodyHtml");
        assertThat(first.header("Content-Type")).isEqualTo("application/json");
        ARTICLES.verify(0, getRequestedFor(urlPathEqualTo(RECORD)));

        ARTICLES.stubFor(get(urlPathEqualTo(RECORD))
                .willReturn(Services.json(Services.story("headline", "The five people who decide"))));
        Services.tell("article.updated");
        reader.until(api, answer -> answer.text().contains("The five people who decide"));
    }

    @Test
    void whatIsNoQuestionOfTheContentApiIsNotThere() {
        assertThat(reader.get("/api/content/media/1").status()).isEqualTo(404);
        assertThat(reader.get("/api/content/").status()).isEqualTo(404);
    }

    @Test
    void whatGotAnotherNameLeadsOnInOneHopAndSoDoesWhatLiesBelowIt() {
        ARTICLES.stubFor(get(urlPathEqualTo("/content/redirects"))
                .withQueryParam("path", equalTo("/section/port"))
                .willReturn(Services.json(
                        "{\"location\":\"/section/harbour\",\"status\":301}".getBytes(StandardCharsets.UTF_8))));
        ARTICLES.stubFor(get(urlPathEqualTo("/content/redirects"))
                .withQueryParam("path", equalTo("/topic/port"))
                .willReturn(Services.json(
                        "{\"location\":\"/flood-barrier\",\"status\":301}".getBytes(StandardCharsets.UTF_8))));

        for (String below : new String[] {"", "/rss", "/atom", "/feed.json"}) {
            Answer moved = reader.get("/section/port" + below);
            assertThat(moved.status()).as(below).isEqualTo(301);
            assertThat(moved.header("Location")).isEqualTo("/section/harbour" + below);
        }
        assertThat(reader.get("/section/port?page=3").header("Location")).isEqualTo("/section/harbour");
        assertThat(reader.get("/topic/port").header("Location")).isEqualTo("/flood-barrier");
        assertThat(reader.get("/topic/port/rss").status()).isEqualTo(404);
        assertThat(reader.get("/series/port").status()).isEqualTo(404);
    }

    @Test
    void aSearchIsAskedForEachTimeWithItsMembersInOneOrderAndNothingElse() {
        ARTICLES.stubFor(get(urlPathEqualTo("/content/search"))
                .willReturn(Services.json("{\"items\":[],\"total\":0,\"page\":1}".getBytes(StandardCharsets.UTF_8))));

        Answer page = reader.get("/search?utm=x&sort=date&section=harbour&q=f%C3%A9rry+%26+%27x&author=");
        reader.get("/search?utm=x&sort=date&section=harbour&q=f%C3%A9rry+%26+%27x&author=");

        assertThat(page.text()).contains("Nothing for “férry &amp; 'x”");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        ARTICLES.verify(
                2,
                getRequestedFor(
                        urlEqualTo("/content/search?q=f%C3%A9rry+%26+%27x&section=harbour&sort=date&limit=20")));
    }

    @Test
    void aSearchThatNobodyAnswersKeepsWhatWasTyped() {
        ARTICLES.stubFor(
                get(urlPathEqualTo("/content/search")).willReturn(aResponse().withStatus(503)));

        Answer page = reader.get("/search?q=ferry");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Search is not answering right now", "value=\"ferry\"");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatMembersBringLaterIsAPageThatSaysSo() {
        assertThat(reader.get("/membership").text()).contains("You can’t become a member on this page");
        assertThat(reader.get("/newsletters").text()).contains("There is no newsletter that you could subscribe to");
        assertThat(reader.get("/newsletters/morning").status()).isEqualTo(404);
        assertThat(reader.get("/archive/2026/13").status()).isEqualTo(404);
    }

    @Test
    void withItsServiceAwayAnOldCopyIsShownAndSaysSo() throws IOException {
        ARTICLES.stubFor(get(urlPathEqualTo(RECORD)).willReturn(aResponse().withStatus(503)));
        Services.tell("article.updated");

        Answer old =
                reader.until(STORY, answer -> answer.header("Masthead-Stale").equals("1"));

        assertThat(old.status()).isEqualTo(200);
        assertThat(old.text()).contains("The four people who decide");
    }

    @Test
    void whatWasWithdrawnIsNotEvenShownAsAnOldCopy() throws IOException {
        ARTICLES.stubFor(get(urlPathEqualTo(RECORD)).willReturn(aResponse().withStatus(503)));
        Services.tell("article.withdrawn");

        Answer gone = reader.until(STORY, answer -> answer.status() != 200);

        assertThat(gone.status()).isEqualTo(503);
        assertThat(gone.text()).doesNotContain("The four people who decide");
        ARTICLES.stubFor(get(urlPathEqualTo(RECORD)).willReturn(aResponse().withStatus(410)));
        reader.until(STORY, answer -> answer.status() == 410);
    }

    @Test
    void aServiceThatFailsAtOnceIsAskedAgainAndOneThatTakesTooLongIsNot() throws IOException {
        String failing = "/content/articles/failing-once";
        ARTICLES.stubFor(get(urlPathEqualTo(failing))
                .inScenario("failing once")
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("well"));
        ARTICLES.stubFor(get(urlPathEqualTo(failing))
                .inScenario("failing once")
                .whenScenarioStateIs("well")
                .willReturn(Services.json(Services.story("slug", "failing-once"))));
        assertThat(reader.get("/failing-once").status()).isEqualTo(200);

        String hung = "/content/articles/hung";
        ARTICLES.stubFor(get(urlPathEqualTo(hung)).willReturn(aResponse().withFixedDelay(TOO_LONG_MS)));
        assertThat(reader.get("/hung").status()).isEqualTo(503);
        ARTICLES.verify(1, getRequestedFor(urlPathEqualTo(hung)));
    }

    @Test
    void whatFailsHereIsSaidAndNeverAnEmptyAnswer() {
        ARTICLES.stubFor(get(urlPathEqualTo("/content/articles/garbled"))
                .willReturn(Services.json("{\"id\":".getBytes(StandardCharsets.UTF_8))));

        Answer page = reader.get("/garbled");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("Something went wrong here");
        Answer record = reader.get("/api/content/articles/garbled");
        assertThat(record.status()).isEqualTo(500);
        assertThat(record.problem()).isEqualTo("internal-error");
    }

    @Test
    void aFaultOfOneQuestionLeavesTheServiceInUse() {
        ARTICLES.stubFor(get(urlPathEqualTo("/content/articles/faulty"))
                .willReturn(aResponse().withStatus(500)));
        for (int i = 0; i < 30; i++) {
            assertThat(reader.get("/faulty").status()).isEqualTo(503);
        }

        ARTICLES.verify(30, getRequestedFor(urlPathEqualTo("/content/articles/faulty")));
        String picture = "/media/019ab000-0000-7000-8000-0000000000f0/1/wide-640.jpg";
        ARTICLES.stubFor(
                get(urlPathEqualTo("/content" + picture)).willReturn(aResponse().withStatus(500)));
        assertThat(reader.get(picture).status()).isEqualTo(503);
        assertThat(reader.get("/no-such-story-either").status()).isEqualTo(404);
    }

    @Test
    void theNewestStoriesAreComposedBeforeAnybodyAsksForThem() throws IOException {
        String newest = new String(Samples.bytes("articles", "content-articles"), StandardCharsets.UTF_8)
                .replace("\"/flood-barrier\"", "\"/never-asked-for\"");
        ARTICLES.stubFor(get(urlPathEqualTo("/content/articles"))
                .willReturn(Services.json(newest.getBytes(StandardCharsets.UTF_8))));
        ARTICLES.stubFor(get(urlPathEqualTo("/content/articles/never-asked-for"))
                .willReturn(Services.json(Services.story("slug", "never-asked-for"))));
        try {
            Services.loseThePlace();

            reader.until(
                    "/ready",
                    ready -> !ARTICLES.findAll(getRequestedFor(urlPathEqualTo("/content/articles/never-asked-for")))
                            .isEmpty());
        } finally {
            ARTICLES.removeStub(get(urlPathEqualTo("/content/articles")));
        }
    }

    @Test
    void everyCodingHasItsTagAndIsToldThatItIsStillSo() {
        for (String coding : List.of("br", "gzip", "identity")) {
            Caller by = reader.with("Accept-Encoding", coding);
            Answer page = by.get(STORY);

            assertThat(page.header("Content-Encoding")).isEqualTo(coding.equals("identity") ? "" : coding);
            assertThat(page.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(by.with("If-None-Match", page.header("ETag")).get(STORY).status())
                    .isEqualTo(304);
            Caller otherwise = reader.with("Accept-Encoding", coding.equals("br") ? "gzip" : "br");
            assertThat(otherwise
                            .with("If-None-Match", page.header("ETag"))
                            .get(STORY)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void onlyACacheOfOursIsToldWhatAnAnswerConsistsOf() throws IOException {
        Caller cache = reader.with(SharedCaches.ASKING, "1");
        String story = Samples.fact("articles", "article.updated").subject();

        assertThat(cache.get(STORY).header("xkey").split(" "))
                .contains(SharedCaches.ALL, SharedCaches.shorter("article:" + story), SharedCaches.shorter("settings"));
        assertThat(cache.get("/no-such-story").header("xkey")).isEqualTo("all many");
        assertThat(cache.get("/No-Such-Story/").header("xkey")).isEqualTo("all many");
        assertThat(reader.get(STORY).header("xkey")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThat(reader.get("/no-such-story").status()).isEqualTo(404);
        assertThat(reader.get("/No-Such-Story/").status()).isEqualTo(301);
        assertThat(reader.send("POST", STORY, "{}").status()).isEqualTo(405);
        Answer refused = reader.send("POST", "/api/content/articles", "{}");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void aCallWithAKeyGoesOnWithItsTokenAndNothingElse() {
        ARTICLES.stubFor(put("/articles/17/working-copy")
                .willReturn(aResponse().withStatus(412).withHeader("Content-Type", "application/problem+json")));

        Answer answer = reader.with("Authorization", "Bearer mh_known")
                .with("If-Match", "\"3\"")
                .with("Cookie", "a=b")
                .with("X-Forwarded-For", "203.0.113.7")
                .send("PUT", "/api/articles/17/working-copy", "{\"headline\":\"A\"}");

        assertThat(answer.status()).isEqualTo(412);
        ARTICLES.verify(putRequestedFor(urlEqualTo("/articles/17/working-copy"))
                .withHeader("Authorization", equalTo("Bearer eyJ0eXAiOiJKV1QifQ.e30.c2ln"))
                .withHeader("Masthead-Service", equalTo("gateway.a secret"))
                .withHeader("If-Match", equalTo("\"3\""))
                .withHeader("Masthead-Client", equalTo("203.0.113.7"))
                .withoutHeader("Cookie")
                .withoutHeader("X-Forwarded-For")
                .withRequestBody(equalTo("{\"headline\":\"A\"}")));
    }

    @Test
    void aTokenThatTheServiceDoesNotTakeIsExchangedAnewOnce() {
        ARTICLES.stubFor(put("/articles/18/working-copy")
                .inScenario("a clock was set")
                .willReturn(aResponse().withStatus(401))
                .willSetStateTo("another token"));
        ARTICLES.stubFor(put("/articles/18/working-copy")
                .inScenario("a clock was set")
                .whenScenarioStateIs("another token")
                .willReturn(aResponse().withStatus(200)));
        ARTICLES.stubFor(put("/articles/19/working-copy").willReturn(aResponse().withStatus(401)));
        Caller editor = reader.with("Authorization", "Bearer mh_known");

        assertThat(editor.send("PUT", "/api/articles/18/working-copy", "{}").status())
                .isEqualTo(200);
        assertThat(editor.send("PUT", "/api/articles/19/working-copy", "{}").problem())
                .isEqualTo("service-away");
        ARTICLES.verify(2, putRequestedFor(urlEqualTo("/articles/19/working-copy")));
    }

    @Test
    void withoutAKeyThatIsAcceptedNothingGoesOn() {
        assertThat(reader.get("/api/articles").problem()).isEqualTo("sign-in-first");
        assertThat(reader.with("Authorization", "Bearer mh_unknown")
                        .get("/api/articles")
                        .problem())
                .isEqualTo("credential-not-accepted");
        assertThat(reader.get("/api/token-exchanges").status()).isEqualTo(404);
        ARTICLES.verify(0, getRequestedFor(urlPathEqualTo("/articles")));
    }
}
