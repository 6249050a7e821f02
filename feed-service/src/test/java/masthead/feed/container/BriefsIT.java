package masthead.feed.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import masthead.platform.apidocument.ApiDocument;
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

/** A brief's life over HTTP, in the container. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BriefsIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller editor;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        Caller nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        editor = nobody.allowed("feed", List.of("briefs.read", "briefs.write", "briefs.publish"));
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void aBriefIsWrittenPublishedCorrectedWithdrawnAndBroughtBack() {
        String brief = begun("Night ferry cancelled");
        assertThat(gateway.get(address(brief)).status()).isEqualTo(404);

        assertThat(change("PUT", brief, "/publication", "{}").status()).isEqualTo(200);
        String address = address(brief);
        Answer read = gateway.get(address);
        assertThat(read.json().path("headline").asText()).isEqualTo("Night ferry cancelled");
        assertThat(read.json().path("url").asText()).isEqualTo(address.replace("/content/briefs", "/brief"));
        assertThat(read.header("Masthead-Position")).isNotEmpty();
        assertThat(gateway.get("/content/briefs").text()).contains("Night ferry cancelled");

        change("PUT", brief, "", words("Night ferry sails"));
        assertThat(gateway.get(address).text()).isEqualTo(read.text());
        change("PUT", brief, "/publication", "{\"correction\":{\"text\":\"It sails after all.\"}}");
        JsonNode corrected = gateway.get(address).json();
        assertThat(corrected.path("headline").asText()).isEqualTo("Night ferry sails");
        assertThat(corrected.path("corrections").path(0).path("text").asText()).isEqualTo("It sails after all.");
        assertThat(editor.get(brief + "/corrections").json().path("items").size())
                .isEqualTo(1);

        change("PUT", brief, "/withdrawal", "{\"reason\":\"In doubt\"}");
        assertThat(gateway.get(address).status()).isEqualTo(410);
        assertThat(gateway.get("/content/briefs").text()).doesNotContain(address);
        change("DELETE", brief, "/withdrawal", null);
        JsonNode back = gateway.get(address).json();
        assertThat(back.path("version").asInt()).isEqualTo(4);
        assertThat(back.path("updatedAt")).isEqualTo(corrected.path("updatedAt"));
        assertThat(back.path("headline").asText()).isEqualTo("Night ferry sails");
    }

    @Test
    void aCommitThatFailsForWantOfRoomIsRefusedInWords() throws SQLException {
        String brief = begun("No room");
        try (Connection connection = Deployed.database();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create function no_room() returns trigger language plpgsql as
                    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$
                    """);
            statement.execute("create constraint trigger no_room after update on brief deferrable initially deferred"
                    + " for each row execute function no_room()");
            try {
                Answer refused = change("PUT", brief, "/publication", "{}");
                assertThat(refused.status()).isEqualTo(507);
                assertThat(refused.problem()).isEqualTo("storage-full");
                statement.execute("create or replace function no_room() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'anything else'; end $$");
                Answer unknown = change("PUT", brief, "/publication", "{}");
                assertThat(unknown.problem()).isEqualTo("database-away");
            } finally {
                statement.execute("drop function no_room() cascade");
            }
        }
        assertThat(change("PUT", brief, "/publication", "{}").status()).isEqualTo(200);
    }

    @Test
    void theSecondOfTwoPublicationsOfOneVersionIsRefused() {
        String brief = begun("Spring tide");
        Caller writer = editor.with("If-Match", editor.get(brief).header("ETag"));

        assertThat(editor.send("PUT", brief + "/publication", "{}").status()).isEqualTo(428);
        assertThat(writer.send("PUT", brief + "/publication", "{}").status()).isEqualTo(200);
        assertThat(writer.send("PUT", brief + "/publication", "{}").status()).isEqualTo(412);
        assertThat(change("PUT", brief, "/publication", "{}").problem()).isEqualTo("already-public");
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        String brief = begun("Fog");

        assertThat(fields(editor.send("POST", "/briefs", "{\"link\":\"ftp://x\"}")))
                .containsExactlyInAnyOrder("headline", "text", "link");
        assertThat(fields(editor.send("POST", "/briefs", "{\"head\":\"x\"}"))).containsExactly("head");
        assertThat(fields(change("PUT", brief, "/publication", """
                        {"publishedAt":"2999-01-01T00:00:00Z","correction":{"kind":"gossip"}}""")))
                .containsExactly("publishedAt", "correction.kind", "correction.text");
        assertThat(fields(change("PUT", brief, "/publication", "{\"publishedAt\":\"yesterday\"}")))
                .containsExactly("publishedAt");
        assertThat(fields(gateway.get("/content/briefs?from=yesterday"))).containsExactly("from");
        assertThat(fields(gateway.get("/content/briefs?order=best"))).containsExactly("order");
        assertThat(fields(gateway.get("/content/briefs?limit=101"))).containsExactly("limit");
        assertThat(fields(gateway.get("/content/briefs?after=x"))).containsExactly("after");
        for (String body : new String[] {null, "null", "", "{", "[]"}) {
            Answer refused = editor.send("POST", "/briefs", body);
            assertThat(refused.status()).as("%s: %s", body, refused.text()).isEqualTo(400);
            assertThat(refused.problem()).isEqualTo("invalid-request");
        }
    }

    @Test
    void theSameCreationSentTwiceMakesOneBrief() {
        Caller writer = editor.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = writer.send("POST", "/briefs", words("Once"));
        Answer second = writer.send("POST", "/briefs", words("Once"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.made()).isEqualTo(first.made());
    }

    @Test
    void theListIsPagedByCursorAndCountedOnRequest() {
        change("PUT", begun("One"), "/publication", "{}");
        change("PUT", begun("Two"), "/publication", "{}");

        JsonNode page = gateway.get("/content/briefs?limit=1&count=true").json();
        JsonNode next = gateway.get(
                        "/content/briefs?limit=1&after=" + page.path("next").asText())
                .json();

        assertThat(page.path("total").asInt()).isGreaterThan(1);
        assertThat(next.has("total")).isFalse();
        assertThat(next.path("items").path(0).path("id"))
                .isNotEqualTo(page.path("items").path(0).path("id"));
        assertThat(editor.get("/briefs?count=true").json().path("total").asInt())
                .isGreaterThan(1);
    }

    @Test
    void factsAreToldToTheGateway() {
        String head = gateway.get("/events").header("Masthead-Position");
        String brief = begun("News");
        change("PUT", brief, "/publication", "{}");

        Answer facts = gateway.until(
                "/events?wait=5&after=" + head, answer -> answer.text().contains(id(brief)));

        assertThat(facts.json().path(0).path("type").asText()).isEqualTo("brief.published");
        assertThat(gateway.get("/events/snapshot").text()).contains(id(brief));
    }

    @Test
    void theServiceSaysOfItsApiWhatIsKept() {
        ApiDocument.isSaid(
                "feed",
                Caller.of(deployment)
                        .with("Accept", "application/json")
                        .get("/openapi")
                        .json());
    }

    private String begun(String headline) {
        Answer begun = editor.send("POST", "/briefs", words(headline));
        assertThat(begun.status()).isEqualTo(201);
        return begun.made();
    }

    private Answer change(String method, String brief, String path, @Nullable String body) {
        return editor.change(method, brief, path, body);
    }

    private String address(String brief) {
        return "/content/briefs/" + editor.get(brief).json().path("slug").asText();
    }

    private static String id(String brief) {
        return brief.substring(brief.lastIndexOf('/') + 1);
    }

    private static String words(String headline) {
        return """
                {"headline":"%s","text":"No sailing before dawn.","link":"/night-ferry"}""".formatted(headline);
    }

    private static List<String> fields(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        return refused.json().path("violations").findValuesAsText("field");
    }
}
