package masthead.articles.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import masthead.platform.apidocument.ApiDocument;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desk sees over HTTP, and what outsiders see by a link, in the container. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeskIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private final String slug = "desk-" + UUID.randomUUID();
    private Caller nobody;
    private Caller editor;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        editor = nobody.allowed(
                "articles",
                List.of(
                        "articles.read",
                        "articles.write",
                        "articles.publish",
                        "articles.withdraw",
                        "taxonomy.write",
                        "articles-audit.read"));
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void theServiceSaysOfItsApiWhatIsKept() {
        ApiDocument.isSaid(
                "articles",
                nobody.with("Accept", "application/json").get("/openapi").json());
    }

    @Test
    void aStoryInWorkIsListedWithWhoeverIsInIt() {
        String story = begun("Lantern " + slug);

        assertThat(editor.send("PUT", story + "/presence", "{\"doing\":\"typing\"}")
                        .json()
                        .path("items")
                        .findValuesAsText("doing"))
                .containsExactly("typing");
        JsonNode line = editor.get("/articles?state=draft&sort=headline&count=true&q=" + slug)
                .json()
                .path("items")
                .path(0);
        assertThat(line.path("slug").asText()).isEqualTo(slug);
        assertThat(line.path("present").path(0).path("doing").asText()).isEqualTo("typing");

        assertThat(editor.send("DELETE", story + "/presence", null).status()).isEqualTo(204);
        assertThat(editor.get(story + "/presence").json().path("items")).isEmpty();
        assertThat(editor.send("PUT", story + "/presence", "{\"doing\":\"sleeping\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatAPreviewShowsIsOnNoPublicPathAndEndsWithTheLink() {
        String story = begun("The secret of " + slug);
        Answer made = editor.send("POST", story + "/previews", "{\"hours\":1,\"note\":\"For the lawyer\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String link = "/content/previews/" + made.json().path("url").asText().substring("/preview/".length());

        Answer shown = gateway.get(link);
        assertThat(shown.json().path("headline").asText()).contains("The secret");
        assertThat(shown.json().path("preview").path("state").asText()).isEqualTo("draft");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(nobody.get(link).status()).isEqualTo(401);
        assertThat(editor.get(link).status()).isEqualTo(403);
        assertThat(editor.get(story + "/previews").text()).doesNotContain("mhp_");
        for (String path : List.of(
                "/content/articles?limit=100",
                "/content/articles/" + slug,
                "/content/corrections",
                "/content/redirects?path=/" + slug,
                "/events/snapshot")) {
            assertThat(gateway.get(path).text()).doesNotContain("The secret", "mhp_");
        }

        assertThat(editor.send("DELETE", made.made(), null).status()).isEqualTo(204);
        Answer ended = gateway.get(link);
        assertThat(ended.status()).isEqualTo(410);
        assertThat(ended.problem()).isEqualTo("preview-ended");
        assertThat(ended.text()).doesNotContain("The secret");
        assertThat(gateway.get(link.substring(0, link.length() - 1) + "!").status())
                .isEqualTo(404);
    }

    @Test
    void whatWasDoneToAStoryIsOnRecordWithWhoDidIt() {
        String story = begun("On record");
        publish(story, "{\"revision\":1}");
        Answer copy = editor.get(story + "/working-copy");
        editor.with("If-Match", copy.header("ETag"))
                .send("PUT", story + "/working-copy", draft(slug + "-moved", "On record"));
        editor.send("POST", story + "/revisions", null);
        publish(story, "{\"revision\":2,\"change\":\"minor\"}");
        editor.change("PUT", story, "/withdrawal", "{\"reason\":\"A name that must not get out\"}");
        editor.change("DELETE", story, "/withdrawal", null);

        Answer trail = editor.get("/audit/articles?subject=" + story.substring("/articles/".length()));

        assertThat(trail.json().path("items").findValuesAsText("action"))
                .containsExactlyInAnyOrder(
                        "article.brought-back",
                        "article.withdrawn",
                        "article.slug-changed",
                        "article.minor-fixed",
                        "article.published");
        assertThat(trail.json().path("items").path(0).path("actorName").asText())
                .isNotEmpty();
        assertThat(trail.text()).doesNotContain("A name that must not get out");
    }

    @Test
    void whatWasRefusedIsNotOnRecord() {
        String story = begun("Refused");

        publish(story, "{\"revision\":7}");

        assertThat(editor.get("/audit/articles?subject=" + story.substring("/articles/".length()))
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void sectionsArePutInOrderByWhoeverSawThemAll() {
        String top = editor.send("POST", "/sections", "{\"name\":\"Top " + slug + "\"}")
                .made();
        JsonNode one = below(top, "One");
        JsonNode two = below(top, "Two");

        String order = """
                {"parent":"%s","sections":[{"id":"%s","version":%d},{"id":"%s","version":%d}]}""";
        String parent = top.substring("/sections/".length());
        String turned = order.formatted(
                parent,
                two.path("id").asText(),
                two.path("version").asInt(),
                one.path("id").asText(),
                one.path("version").asInt());
        assertThat(editor.send("PUT", "/sections/order", turned).status()).isEqualTo(200);
        assertThat(editor.get("/sections/" + two.path("id").asText())
                        .json()
                        .path("place")
                        .asInt())
                .isZero();

        assertThat(editor.send("PUT", "/sections/order", turned).status()).isEqualTo(412);
        assertThat(editor.send("PUT", "/sections/order", "{\"parent\":\"" + parent + "\",\"sections\":[]}")
                        .status())
                .isEqualTo(400);
    }

    private JsonNode below(String parent, String name) {
        String body =
                "{\"name\":\"%s %s\",\"parent\":\"%s\"}".formatted(name, slug, parent.substring("/sections/".length()));
        return editor.send("POST", "/sections", body).json();
    }

    private String begun(String headline) {
        return editor.send("POST", "/articles", draft(slug, headline)).made();
    }

    private void publish(String story, String wanted) {
        editor.change("PUT", story, "/publication", wanted);
    }

    private static String draft(String slug, String headline) {
        return """
                {"slug":"%s","headline":"%s",
                 "body":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Text."}]}]}}""".formatted(slug, headline);
    }
}
