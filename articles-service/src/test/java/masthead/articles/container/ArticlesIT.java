package masthead.articles.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A story's life over HTTP, in the container. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArticlesIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller editor;
    private Caller reporter;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        Caller nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        editor = nobody.allowed(
                "articles",
                List.of("articles.read", "articles.write", "articles.publish", "articles.withdraw", "redirects.write"));
        reporter = nobody.allowed("articles", List.of("articles.read", "articles.write"));
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void aStoryIsWrittenPublishedCorrectedWithdrawnAndBroughtBack() {
        String slug = slug();
        Answer begun = reporter.send("POST", "/articles", story(slug, "A first sentence."));
        assertThat(begun.status()).isEqualTo(201);
        String story = begun.made();
        assertThat(gateway.get("/content/articles/" + slug).status()).isEqualTo(404);

        Answer published = publish(story, "{\"revision\":1}");
        assertThat(published.status()).isEqualTo(200);
        Answer read = gateway.get("/content/articles/" + slug);
        assertThat(read.json().path("bodyHtml").asText()).contains("A first sentence.");
        assertThat(read.header("Masthead-Position")).isNotEmpty();

        revise(story, slug, "A better sentence.");
        assertThat(gateway.get("/content/articles/" + slug).text()).doesNotContain("A better sentence.");
        publish(story, """
                {"revision":2,"change":"correction","correction":{"kind":"correction","text":"It was better."}}""");
        JsonNode corrected = gateway.get("/content/articles/" + slug).json();
        assertThat(corrected.path("bodyHtml").asText()).contains("A better sentence.");
        assertThat(corrected.path("corrections").path(0).path("text").asText()).isEqualTo("It was better.");

        withVersion(story).send("PUT", story + "/withdrawal", "{\"reason\":\"In doubt\"}");
        assertThat(gateway.get("/content/articles/" + slug).status()).isEqualTo(410);
        withVersion(story).send("DELETE", story + "/withdrawal", null);
        assertThat(gateway.get("/content/articles/" + slug).status()).isEqualTo(200);
    }

    @Test
    void aWriteWithoutTheVersionSeenIsRefusedAndOneWithAnOldVersionToo() {
        String story = begun();

        assertThat(editor.send("PUT", story + "/publication", "{\"revision\":1}")
                        .status())
                .isEqualTo(428);
        Answer clash = editor.with("If-Match", "\"77\"").send("PUT", story + "/publication", "{\"revision\":1}");
        assertThat(clash.status()).isEqualTo(412);
        assertThat(clash.header("Content-Type")).startsWith("application/problem+json");
        assertThat(clash.json().path("type").asText()).isEqualTo("urn:masthead:problem:version-clash");
    }

    @Test
    void autosaveHasAVersionOfItsOwnAndDisturbsNoPublication() {
        String story = begun();
        Answer seen = editor.get(story);
        Answer copy = reporter.get(story + "/working-copy");
        reporter.with("If-Match", copy.header("ETag"))
                .send("PUT", story + "/working-copy", story(slug(), "Meanwhile typed."));

        Answer published =
                editor.with("If-Match", seen.header("ETag")).send("PUT", story + "/publication", "{\"revision\":1}");

        assertThat(published.status()).isEqualTo(200);
    }

    @Test
    void ofTwoSavesOfOneVersionTheSecondIsRefused() {
        String story = begun();
        Caller writer =
                reporter.with("If-Match", reporter.get(story + "/working-copy").header("ETag"));

        assertThat(writer.send("PUT", story + "/working-copy", story(slug(), "First."))
                        .status())
                .isEqualTo(200);
        assertThat(writer.send("PUT", story + "/working-copy", story(slug(), "Second."))
                        .status())
                .isEqualTo(412);
        assertThat(reporter.get(story + "/working-copy").text()).contains("First.");
    }

    @Test
    void theSameCreationSentTwiceMakesOneStory() {
        Caller writer = reporter.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = story(slug(), "Once.");

        Answer first = writer.send("POST", "/articles", body);
        Answer second = writer.send("POST", "/articles", body);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(writer.send("POST", "/articles", story(slug(), "Other.")).status())
                .isEqualTo(422);
    }

    @Test
    void whatIsWrongWithADraftIsNamedFieldByField() {
        Answer unknown = reporter.send("POST", "/articles", "{\"headlin\":\"x\"}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("violations").path(0).path("field").asText())
                .isEqualTo("headlin");

        Answer broken = reporter.send("POST", "/articles", """
                {"slug":"Not A Slug","kind":"news","notes":[{"kind":"x","place":"middle","text":""}],
                 "body":{"type":"doc","content":[{"type":"script"}]}}""");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.json().path("violations").findValuesAsText("field"))
                .contains("slug", "notes[0].place", "notes[0].text", "body.content[0].type");

        assertThat(reporter.send("POST", "/articles", "{\"kind\":\"gossip\"}").status())
                .isEqualTo(400);
        assertThat(reporter.send("POST", "/articles", "{\"headline\":").status())
                .isEqualTo(400);
    }

    @Test
    void aTakenAddressIsAConflictThatNamesAFreeOne() {
        String slug = slug();
        reporter.send("POST", "/articles", story(slug, "One."));

        Answer refused = reporter.send("POST", "/articles", story(slug, "Two."));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).isEqualTo("urn:masthead:problem:slug-taken");
        assertThat(refused.json().path("detail").asText()).contains(slug + "-2");
    }

    @Test
    void factsAreToldToTheGateway() {
        String head = gateway.get("/events").header("Masthead-Position");
        String slug = slug();
        publish(reporter.send("POST", "/articles", story(slug, "News.")).made(), "{\"revision\":1}");

        Answer facts = gateway.until(
                "/events?wait=5&after=" + head, answer -> answer.text().contains(slug));

        assertThat(facts.json().path(0).path("type").asText()).isEqualTo("article.published");
        assertThat(facts.json().path(0).path("data").path("url").asText()).isEqualTo("/" + slug);
        assertThat(gateway.get("/events/snapshot").text()).contains(slug);
    }

    @Test
    void anOldAddressLeadsToTheNewOne() {
        String slug = slug();
        String story = reporter.send("POST", "/articles", story(slug, "News.")).made();
        publish(story, "{\"revision\":1}");
        revise(story, slug + "-moved", "News.");
        publish(story, "{\"revision\":2}");

        assertThat(gateway.get("/content/articles/" + slug).status()).isEqualTo(404);
        assertThat(gateway.get("/content/redirects?path=/" + slug)
                        .json()
                        .path("location")
                        .asText())
                .isEqualTo("/" + slug + "-moved");
        assertThat(led("/" + slug + "-moved", "/elsewhere").status()).isEqualTo(409);
        assertThat(editor.send("DELETE", "/redirects?path=/" + slug, null).status())
                .isEqualTo(204);
        assertThat(gateway.get("/content/redirects?path=/" + slug).status()).isEqualTo(404);
    }

    @Test
    void aRedirectLeadsInOneHopUnderTheSpellingThatIsAskedFor() {
        String old = "/archive/" + UUID.randomUUID();
        String target = "/section/" + UUID.randomUUID();

        assertThat(led(old + "/", target).json().path("path").asText()).isEqualTo(old);
        assertThat(led(old + "/%D1%84", old).status()).isEqualTo(201);

        assertThat(whither(old)).isEqualTo(target);
        assertThat(whither(old + "/%D1%84")).isEqualTo(target);
        assertThat(led(target, old).status()).isEqualTo(400);
        assertThat(led(old, "mailto:desk@example.org").status()).isEqualTo(400);
        assertThat(led(old + "?x=1", target).status()).isEqualTo(400);
        assertThat(whither(old)).isEqualTo(target);
    }

    private Answer led(String path, String target) {
        return editor.send("POST", "/redirects", "{\"path\":\"%s\",\"target\":\"%s\"}".formatted(path, target));
    }

    private String whither(String path) {
        return gateway.get("/content/redirects?path=" + path)
                .json()
                .path("location")
                .asText();
    }

    @Test
    void authorsOfPublicStoriesAreListedAsTheirPagesShowThem() {
        Caller chief = Caller.of(deployment).allowed("articles", List.of("authors.write"));
        String author = chief.send("POST", "/authors", "{\"name\":\"Ilse " + UUID.randomUUID() + "\"}")
                .made();
        String byline = "{\"authors\":[{\"id\":\"%s\"}],".formatted(author.substring(author.lastIndexOf('/') + 1));
        String draft = story(slug(), "A sentence.").replaceFirst("\\{", byline);
        publish(reporter.send("POST", "/articles", draft).made(), "{\"revision\":1}");

        JsonNode listed = gateway.get("/content/authors").json().path("items").path(0);

        assertThat(listed.path("name").asText()).isNotEmpty();
        assertThat(listed.path("portrait").isArray()).isTrue();
    }

    @Test
    void whatNamesNothingThatIsThereIsRefusedInWords() {
        String nobody = UUID.randomUUID().toString();
        String story = begun();

        Caller chief = Caller.of(deployment).allowed("articles", List.of("authors.write"));
        assertThat(chief.send("POST", "/authors", "{\"name\":\"Ilse\",\"portrait\":\"" + nobody + "\"}")
                        .status())
                .isEqualTo(400);
        assertThat(withVersion(story)
                        .send("PUT", story + "/related", "{\"articles\":[null]}")
                        .status())
                .isEqualTo(400);
    }

    private String begun() {
        return reporter.send("POST", "/articles", story(slug(), "A sentence.")).made();
    }

    private void revise(String story, String slug, String sentence) {
        Answer copy = reporter.get(story + "/working-copy");
        reporter.with("If-Match", copy.header("ETag")).send("PUT", story + "/working-copy", story(slug, sentence));
        assertThat(reporter.send("POST", story + "/revisions", null).status()).isEqualTo(201);
    }

    private Answer publish(String story, String wanted) {
        return withVersion(story).send("PUT", story + "/publication", wanted);
    }

    private Caller withVersion(String story) {
        return editor.with("If-Match", editor.get(story).header("ETag"));
    }

    private static String slug() {
        return "story-" + UUID.randomUUID();
    }

    private static String story(String slug, String sentence) {
        return """
                {"slug":"%s","headline":"The four people who decide","standfirst":"Every evening.",
                 "body":{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"%s"}]}]}}""".formatted(slug, sentence);
    }
}
