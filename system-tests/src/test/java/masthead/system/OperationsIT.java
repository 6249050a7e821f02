package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.load.Readers;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What operators do, while readers read. */
@ExtendWith(OneNewsroom.class)
class OperationsIT {
    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;

    OperationsIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void nobodyNoticesThatAServiceIsReplaced() {
        Story story = desk.publish(Newsroom.floodStory());
        String url = story.url();
        var expected = new LinkedHashMap<String, String>();
        expected.put(url, story.draft().headline());
        expected.put("/api/content/articles" + url, story.draft().headline());
        expected.put("/news-feed", story.draft().feedHeadline());
        expected.forEach(reader::await);
        for (String service : new String[] {"articles", "gateway"}) {
            try (var readers = Readers.start(20, reader, expected)) {
                newsroom.masthead("restart", service).done();
                readers.close();

                assertThat(readers.asked()).isGreaterThan(100);
                assertThat(readers.failures()).as(service).isEmpty();
            }
        }
    }

    @Test
    void readersReadOnWhileAServiceIsDead() {
        Story story = desk.publish(Newsroom.floodStory());
        String url = story.url();
        Map<String, String> expected = Map.of(
                url,
                story.draft().headline(),
                "/api/content/articles" + url,
                story.draft().headline());
        expected.forEach(reader::await);
        Request editors = desk.keyed(Request.get("/api/articles/" + story.id()));

        try (var readers = Readers.start(20, reader, expected)) {
            newsroom.processes().kill("articles");
            reader.await(editors, answer -> answer.status() == 503);
            reader.await(editors, answer -> answer.status() == 200);
            readers.close();

            assertThat(readers.failures()).isEmpty();
        }
    }

    @Test
    void nobodyNoticesThatTheLauncherIsKilledAndItsProcessesGoOnUnderTheNext() {
        Story story = desk.publish(Newsroom.floodStory());
        Map<String, String> expected = Map.of(
                story.url(),
                story.draft().headline(),
                "/api/content/articles" + story.url(),
                story.draft().headline());
        expected.forEach(reader::await);
        Set<Long> before = newsroom.processes().serving();

        try (var readers = Readers.start(20, reader, expected)) {
            newsroom.killAndStartAgain();
            assertThat(newsroom.processes().serving()).isEqualTo(before);
            newsroom.masthead("restart", "gateway").done();
            readers.close();

            assertThat(readers.asked()).isGreaterThan(100);
            assertThat(readers.failures()).isEmpty();
        }
        assertThat(newsroom.isWhole()).isTrue();
    }

    @Test
    void theStatusNamesEveryProcess() {
        JsonNode status = newsroom.masthead("--json", "status").done().json();

        assertThat(status.path("ready").asBoolean()).isTrue();
        assertThat(status.path("services").findValuesAsText("name"))
                .anyMatch(name -> name.startsWith("articles"))
                .anyMatch(name -> name.startsWith("feed"))
                .anyMatch(name -> name.startsWith("members"))
                .anyMatch(name -> name.startsWith("gateway"));
        assertThat(newsroom.masthead("--json", "events").done().json()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertThat(newsroom.masthead("restart", "printing-press").exit()).isEqualTo(1);
        assertThat(newsroom.masthead("restart").exit()).isEqualTo(2);
        assertThat(newsroom.masthead("import", "/no/such/file.xml").err()).contains("There is no file");
        assertThat(newsroom.masthead("api-key", "create", "x", "--role", "tsar").exit())
                .isEqualTo(1);
    }
}
