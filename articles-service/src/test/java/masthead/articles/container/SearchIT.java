package masthead.articles.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.net.URLEncoder;
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

/** Readers' search and lists over HTTP, in the container. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private final String slug = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final String word = "w" + slug.replaceAll("[0-9]", "x");
    private Caller editor;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        Caller nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        editor = nobody.allowed(
                "articles", List.of("articles.read", "articles.write", "articles.publish", "articles.withdraw"));
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void aStoryIsFoundFromItsPublicationToItsWithdrawal() {
        String story = begun("en", "The " + word + " ferries stay", "Its captains sailed past broken cranes.");
        assertThat(found(word + " captain").path("total").asInt()).isZero();

        publish(story);
        JsonNode page = found(word + " captain");
        assertThat(page.path("items").path(0).path("card").path("slug").asText())
                .isEqualTo(slug);
        assertThat(page.path("items").path(0).path("snippet").toString())
                .contains("{\"text\":\"captains\",\"mark\":true}");
        assertThat(page.path("instead").isNull()).isTrue();

        withVersion(story).send("PUT", story + "/withdrawal", "{\"reason\":\"In doubt\"}");
        assertThat(found(word + " captain").path("total").asInt()).isZero();
    }

    @Test
    void aUkrainianStoryIsFoundInAnyForm() {
        publish(begun("uk", "Мости над затокою " + word, "Інженери перевірили об’єкти."));

        assertThat(found(word + " міст інженер").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aMistypedWordIsReadAsItWasMeant() {
        publish(begun("en", "The " + word + " ferries stay", "Text."));

        JsonNode page = found(word.substring(0, word.length() - 1));

        assertThat(page.path("instead").asText()).isEqualTo(word);
        assertThat(page.path("total").asInt()).isEqualTo(1);
    }

    @Test
    void whatCannotBeAskedIsRefusedByField() {
        for (String wrong : List.of(
                "q=" + "x".repeat(201),
                "from=yesterday",
                "to=2026-02-30",
                "sort=best",
                "page=51",
                "page=0",
                "limit=51",
                "limit=x")) {
            Answer refused = gateway.get("/content/search?" + wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.json().path("violations").path(0).path("field").asText())
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(gateway.get("/content/search?section=nowhere").status()).isEqualTo(404);
        assertThat(gateway.get("/content/articles?from=yesterday").status()).isEqualTo(400);
        assertThat(gateway.get("/content/articles?whole=true&limit=51").status())
                .isEqualTo(400);
    }

    @Test
    void hostileWordsAreWords() {
        for (String words :
                List.of("'", "&|!", "\0", "a\0b", "the of and", "x".repeat(200), "\"", "-", "\\", "%", "\ud83d")) {
            Answer answer = gateway.get("/content/search?q=" + URLEncoder.encode(words, UTF_8));
            assertThat(answer.status()).as(words).isEqualTo(200);
        }
    }

    @Test
    void listsOfEverythingThatIsPublic() {
        publish(begun("en", "The " + word + " ferries stay", "A whole text."));

        assertThat(gateway.get("/content/articles?whole=true&limit=5&from=2020-01-01T00:00:00Z")
                        .text())
                .contains("<p>A whole text.</p>");
        assertThat(gateway.get("/content/archive")
                        .json()
                        .path("items")
                        .path(0)
                        .path("articles")
                        .asInt())
                .isPositive();
        assertThat(gateway.get("/content/sitemap")
                        .json()
                        .path("files")
                        .path(0)
                        .path("number")
                        .asInt())
                .isEqualTo(1);
        assertThat(gateway.get("/content/sitemap/1").text()).contains("\"/" + slug + "\"");
        for (String none : List.of("0", "-1", "99999", "2147483648", "x")) {
            assertThat(gateway.get("/content/sitemap/" + none).status())
                    .as(none)
                    .isEqualTo(404);
        }
        assertThat(found("").path("total").asInt()).isPositive();
    }

    private JsonNode found(String words) {
        Answer answer = gateway.get("/content/search?q=" + URLEncoder.encode(words, UTF_8));
        assertThat(answer.header("Masthead-Position")).isNotEmpty();
        return answer.json();
    }

    private String begun(String language, String headline, String sentence) {
        return editor.send("POST", "/articles", """
            {"slug":"%s","language":"%s","headline":"%s","body":{"type":"doc","content":[{"type":"paragraph",
            "content":[{"type":"text","text":"%s"}]}]}}\
            """.formatted(slug, language, headline, sentence))
                .made();
    }

    private void publish(String story) {
        assertThat(withVersion(story)
                        .send("PUT", story + "/publication", "{\"revision\":1}")
                        .status())
                .isEqualTo(200);
    }

    private Caller withVersion(String story) {
        return editor.with("If-Match", editor.get(story).header("ETag"));
    }
}
