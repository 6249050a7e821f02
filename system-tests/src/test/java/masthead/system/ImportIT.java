package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import masthead.proof.archive.Alignment;
import masthead.proof.archive.Importing;
import masthead.proof.archive.Imprint;
import masthead.proof.archive.Losses;
import masthead.proof.archive.RawArchive;
import masthead.proof.archive.RawItem;
import masthead.proof.archive.RawWords;
import masthead.proof.archive.ServedFile;
import masthead.proof.archive.Visible;
import masthead.system.http.Answer;
import masthead.system.http.Crawl;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An archive of 68 stories comes in, though the service that takes it in is killed meanwhile. */
@ExtendWith(OneNewsroom.class)
class ImportIT {
    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;

    @TempDir
    Path folder = Path.of("");

    ImportIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void anImportThatIsKilledEndsWholeAndASecondOneChangesNothing() throws IOException {
        var importing = Importing.oldPaper(newsroom, folder);

        JsonNode end = importing.runKilled(1);

        RawArchive archive = RawArchive.read(importing.file(), importing.media());
        Losses losses = Losses.of(desk, end.path("id").asText());
        archive.published().forEach(item -> assertWhole(item, archive, losses));
        assertThat(losses.kinds()).containsKeys("script", "picture", "theme-block");
        assertNothingBetrayed();
        assertDraftsStayDrafts(archive);
        Map<String, String> versions = Imprint.versions(desk);
        JsonNode again = importing.run();
        assertThat(again.path("report").path("imported")).isEmpty();
        assertThat(again.path("report").path("changed")).isEmpty();
        assertThat(Imprint.versions(desk)).isEqualTo(versions);
        assertThat(reader.get("/news-feed").expect(200).text()).doesNotContain("Tide table");
    }

    private void assertWhole(RawItem item, RawArchive archive, Losses losses) {
        Answer moved = reader.get(archive.path(item.link()).orElseThrow());
        Answer page = moved.header("Location").map(reader::get).orElse(moved);
        assertThat(page.status()).as(item.link()).isEqualTo(200);
        assertThat(reader.get("/?p=" + item.id()).expect(301).header("Location"))
                .contains(page.request().target());
        List<String> missing = Alignment.missing(
                new RawWords(archive).of(item),
                Visible.words(Objects.requireNonNull(page.page().selectFirst("article.story"))));
        assertThat(losses.unexplained(item.id(), missing)).as(item.title()).isEmpty();
    }

    private void assertNothingBetrayed() {
        Map<String, Answer> readable = Crawl.from(reader, List.of("/the-quay-that-sank"));
        List<Answer> files = readable.values().stream()
                .filter(answer -> answer.request().target().startsWith("/media/"))
                .toList();
        assertThat(files).isNotEmpty();
        files.forEach(file -> assertThat(new ServedFile(file.request().target(), file.body()).betrayals())
                .isEmpty());
        assertThat(reader.get("/the-quay-that-sank").text()).contains("Picture: Joris Tann");
        readable.forEach((path, answer) ->
                assertThat(answer.text().contains("zyxquollprivate")).as(path).isFalse());
    }

    /** A draft's address is as unknown as one that never was: a path is not there, a query is no part of an address. */
    private void assertDraftsStayDrafts(RawArchive archive) {
        archive.items().values().stream()
                .filter(item -> item.story() && !item.published())
                .flatMap(item -> archive.path(item.link()).stream())
                .forEach(path ->
                        assertThat(reader.get(path).status()).as(path).isEqualTo(path.startsWith("/?") ? 200 : 404));
    }
}
