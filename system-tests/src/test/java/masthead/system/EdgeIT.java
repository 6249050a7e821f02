package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneNewsroom.class)
class EdgeIT {
    private final RunningNewsroom newsroom;
    private final Http outside;
    private final Desk desk;

    EdgeIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.outside = newsroom.http();
        this.desk = desk;
    }

    @Test
    void pathsThatTwoReadersWouldUnderstandDifferentlyAreRefused() {
        for (String path : List.of(
                "//",
                "/news-feed//",
                "/news-feed;v=1",
                "/news-feed/%2e%2e/",
                "/../etc",
                "/a/./b",
                "/a%2fb",
                "/a%5cb",
                "/a\\b",
                "/a%00b",
                "/%25",
                "/%zz",
                "/api//articles",
                "/api/articles;x/1")) {
            assertThat(outside.get(path).status()).as(path).isEqualTo(400);
        }
    }

    @Test
    void whatIsForTheInsideIsNotThere() {
        for (String path : List.of(
                "/events",
                "/events?after=",
                "/Events/snapshot",
                "/metrics",
                "/health",
                "/health/live",
                "/openapi",
                "/ready",
                "/draining",
                "/api/events",
                "/api/metrics",
                "/api/ready")) {
            assertThat(outside.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(outside.send(Request.of("PUT", "/draining")).status()).isEqualTo(404);
    }

    @Test
    void oddRequestsAreRefused() {
        Request front = Request.get("/");
        assertThat(outside.send(front.with("Host", "evil.example")).status()).isEqualTo(421);
        assertThat(outside.send(front.with("Upgrade", "h2c").with("HTTP2-Settings", "AAMAAABk"))
                        .status())
                .isEqualTo(400);
        assertThat(outside.send(front.with("X-Long", "a".repeat(13_000))).status())
                .isEqualTo(431);
        assertThat(outside.send(front.with("X-Odd", "a\u0001b")).status()).isEqualTo(400);
        assertThat(outside.send(Request.of("TRACE", "/")).status()).isEqualTo(405);
    }

    @Test
    void nobodyIsSentBackWhatTheyCarriedNotEvenInside() {
        for (String service : List.of("articles", "feed", "members", "gateway")) {
            for (String path : List.of("/", "/ready", "/articles")) {
                Answer answer =
                        newsroom.alone(service).send(Request.of("TRACE", path).with("X-Carried", "a secret"));
                assertThat(answer.expect(405).text()).as(service + path).doesNotContain("a secret");
            }
        }
    }

    @Test
    void staffApisWantAKey() {
        for (String path : List.of("/api/articles", "/api/media", "/api/briefs", "/api/api-keys", "/api/staff")) {
            assertThat(outside.get(path).expect(401).header("Content-Type").orElse(""))
                    .as(path)
                    .startsWith("application/problem+json");
            outside.send(Request.get(path).with("Authorization", "Bearer mh_madeup"))
                    .expect(401);
            outside.send(Request.get(path).with("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."))
                    .expect(401);
            outside.send(Request.get(path).with("Cookie", "session=abc")).expect(401);
        }
        outside.send(Request.json("POST", "/api/articles", Newsroom.floodStory().json()))
                .expect(401);
    }

    @Test
    void credentialsOfServicesAreOfNoUseOutside() {
        outside.send(Request.get("/api/articles").with("Masthead-Service", "gateway.secret"))
                .expect(401);
    }

    @Test
    void aKeyDoesWhatItsRoleMayAndNothingElse() {
        Desk contributor = newsroom.staff().desk("contributor");
        contributor.read("/articles");
        contributor
                .send(Request.json(
                        "POST", "/api/articles", Newsroom.ferryStory().json()))
                .expect(201);
        contributor.send(Request.get("/api/api-keys")).expect(403);
        contributor
                .send(Request.json("POST", "/api/sections", Newsroom.harbour()))
                .expect(403);
        newsroom.staff()
                .desk("member-support")
                .send(Request.get("/api/articles"))
                .expect(403);
    }

    @Test
    void aRevokedKeyIsRefused() {
        Answer made = desk.send(Request.json(
                        "POST",
                        "/api/api-keys",
                        Desk.object().put("name", "for a day").put("role", "editor")))
                .expect(201);
        String key = "Bearer " + made.json().path("key").asText();
        outside.send(Request.get("/api/articles").with("Authorization", key)).expect(200);

        desk.send(Request.of("DELETE", "/api/api-keys/" + made.json().path("id").asText())
                        .with("If-Match", made.etag()))
                .expect(200);

        outside.await(Request.get("/api/articles").with("Authorization", key), answer -> answer.status() == 401);
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDo() {
        String url = desk.publish(Newsroom.ferryStory()).url();
        outside.await(url, 200);
        for (String path : List.of("/", url, "/no-such-story", "/rss")) {
            Answer answer = outside.get(path);
            assertThat(answer.header("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).isPresent();
            assertThat(answer.head())
                    .as(path)
                    .doesNotContainIgnoringCase("payara")
                    .doesNotContain("X-Powered-By");
        }
    }
}
