package masthead.articles.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What editors arrange around stories over HTTP, and what readers get of it: series, fronts, breaking news, new names. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FrontsIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller editor;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        Caller nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        editor = nobody.allowed(
                "articles",
                List.of(
                        "articles.read",
                        "articles.write",
                        "articles.publish",
                        "taxonomy.write",
                        "authors.write",
                        "fronts.write",
                        "breaking-news.write",
                        "articles-audit.read"));
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void readersAreLedThroughASeries() {
        String name = "series-" + UUID.randomUUID();
        String series = made("/series", "{\"slug\":\"%s\",\"name\":\"Tides\",\"description\":\"High and low\"}", name);
        String second = published("second", series, 2);
        String first = published("first", series, 1);

        JsonNode place = gateway.get("/content/articles/" + second).json().path("series");
        assertThat(place.path("slug").asText()).isEqualTo(name);
        assertThat(place.path("count").asInt()).isEqualTo(2);
        assertThat(place.path("previous").path("url").asText()).isEqualTo("/" + first);
        assertThat(place.path("next").isNull()).isTrue();

        JsonNode listed =
                gateway.get("/content/articles?series=" + name + "&page=1").json();
        assertThat(listed.path("items").findValuesAsText("url")).containsExactly("/" + first, "/" + second);
        assertThat(listed.path("items").findValuesAsText("part")).containsExactly("1", "2");
        assertThat(listed.path("total").asInt()).isEqualTo(2);
        assertThat(gateway.get("/content/series/" + name)
                        .json()
                        .path("description")
                        .asText())
                .isEqualTo("High and low");
        assertThat(gateway.get("/content/articles?series=none").status()).isEqualTo(404);
        assertThat(gateway.get("/content/series/none").status()).isEqualTo(404);
    }

    @Test
    void aFrontShowsItsPublicStoriesInTheOrderThatAnEditorGaveThem() {
        String draft = begun(slug("later"), "null", null);
        String one = published("one", null, null);
        String two = published("two", null, null);
        String ids = "{\"articles\":[\"%s\",\"%s\",\"%s\"]}".formatted(id(two), draft, id(one));

        assertThat(editor.send("PUT", "/fronts/front", ids).status()).isEqualTo(428);
        Answer put = seen("/fronts/front").send("PUT", "/fronts/front", ids);

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.json().path("articles").findValuesAsText("state"))
                .containsExactly("published", "draft", "published");
        JsonNode shown = gateway.get("/content/fronts/front").json();
        assertThat(shown.path("name").asText()).isEqualTo("front");
        assertThat(shown.path("items").findValuesAsText("url")).containsExactly("/" + two, "/" + one);
        assertThat(editor.get("/audit/articles?limit=1").json().findValuesAsText("action"))
                .containsExactly("front.changed");
    }

    @Test
    void whatCanNotStandOnAFrontIsNamedByItsField() {
        String one = id(published("one", null, null));
        Answer refused = seen("/fronts/picks")
                .send(
                        "PUT",
                        "/fronts/picks",
                        "{\"articles\":[\"%s\",\"%s\",\"%s\",null]}".formatted(one, UUID.randomUUID(), one));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").findValuesAsText("field"))
                .containsExactly("articles[1]", "articles[2]", "articles[3]");
        assertThat(seen("/fronts/picks").send("PUT", "/fronts/picks", "{}").status())
                .isEqualTo(400);
        assertThat(editor.get("/fronts/back").status()).isEqualTo(404);
        assertThat(gateway.get("/content/fronts/back").status()).isEqualTo(404);
    }

    @Test
    void breakingNewsIsSetInOneStepEndsByItselfAndIsTold() {
        String head = gateway.get("/events").header("Masthead-Position");
        Answer set = breaking("The barrier is closed", Instant.now().plusSeconds(3600));
        assertThat(set.status()).isEqualTo(200);
        JsonNode bar = gateway.get("/content/breaking-news").json();
        assertThat(bar.path("headline").asText()).isEqualTo("The barrier is closed");
        assertThat(bar.path("link").asText()).isEqualTo("/flood");

        breaking("Over in a second", Instant.now().plusSeconds(1));

        gateway.until("/content/breaking-news", answer -> answer.status() == 404);
        Answer facts = gateway.until(
                "/events?after=" + head,
                answer -> answer.json().findValuesAsText("type").stream()
                                .filter("breaking-news.changed"::equals)
                                .count()
                        >= 3);
        assertThat(facts.json().findValuesAsText("type")).contains("breaking-news.changed");
        assertThat(editor.get("/breaking-news").json().path("headline").isNull())
                .isTrue();
    }

    @Test
    void anEditorTakesBreakingNewsOff() {
        breaking("The barrier is closed", Instant.now().plusSeconds(3600));
        assertThat(editor.send("DELETE", "/breaking-news", null).status()).isEqualTo(428);

        Answer ended = seen("/breaking-news").send("DELETE", "/breaking-news", null);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(gateway.get("/content/breaking-news").status()).isEqualTo(404);
        assertThat(breaking("Too late", Instant.now().minusSeconds(1)).status()).isEqualTo(400);
    }

    @Test
    void anOldNameLeadsToTheNewOneUntilAnotherHasIt() {
        for (String kind : List.of("section", "topic", "author", "series")) {
            String noun = kind.equals("series") ? kind : kind + "s";
            String old = slug(kind);
            String thing = made("/" + noun, "{\"slug\":\"%s\",\"name\":\"Port\"}", old);
            String path = "/" + noun + "/" + thing;
            String head = gateway.get("/events").header("Masthead-Position");

            seen(path).send("PUT", path, "{\"slug\":\"%s-new\",\"name\":\"Harbour\"}".formatted(old));

            assertThat(whither("/" + kind + "/" + old)).isEqualTo("/" + kind + "/" + old + "-new");
            assertThat(gateway.get("/events?after=" + head).text()).contains("\"previousSlug\":\"" + old + "\"");
            made("/" + noun, "{\"slug\":\"%s\",\"name\":\"Another\"}", old);
            assertThat(gateway.get("/content/redirects?path=/" + kind + "/" + old)
                            .status())
                    .isEqualTo(404);
        }
    }

    private Answer breaking(String headline, Instant until) {
        return seen("/breaking-news").send("PUT", "/breaking-news", """
                {"headline":"%s","link":"/flood","until":"%s"}""".formatted(headline, until));
    }

    private Caller seen(String path) {
        return editor.with("If-Match", editor.get(path).header("ETag"));
    }

    private String whither(String path) {
        return gateway.get("/content/redirects?path=" + path)
                .json()
                .path("location")
                .asText();
    }

    private String made(String path, String body, String slug) {
        Answer answer = editor.send("POST", path, body.formatted(slug));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    private String published(String name, @Nullable String series, @Nullable Integer part) {
        String slug = slug(name);
        String path = "/articles/" + begun(slug, series == null ? "null" : "\"" + series + "\"", part);
        assertThat(seen(path)
                        .send("PUT", path + "/publication", "{\"revision\":1}")
                        .status())
                .isEqualTo(200);
        return slug;
    }

    private String begun(String slug, String series, @Nullable Integer part) {
        return editor.send("POST", "/articles", """
                        {"slug":"%s","headline":"The barrier","series":%s,"part":%s}""".formatted(slug, series, part))
                .json()
                .path("id")
                .asText();
    }

    private String id(String slug) {
        return gateway.get("/content/articles/" + slug).json().path("id").asText();
    }

    private static String slug(String name) {
        return name + "-" + UUID.randomUUID();
    }
}
