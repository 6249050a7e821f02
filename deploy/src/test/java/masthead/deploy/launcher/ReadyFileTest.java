package masthead.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import masthead.deploy.Json;
import masthead.deploy.instances.ServiceGroup.Serving;
import masthead.deploy.launcher.ReadyFile.Content;
import masthead.deploy.launcher.ReadyFile.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyFileTest {
    @TempDir
    Path folder;

    @Test
    void everyFileSaysWhereEverythingIs() throws IOException {
        List<Path> files = List.of(folder.resolve("a.json"), folder.resolve("b.json"));
        var articles = new Entry("http://127.0.0.1:18001", List.of(new Serving("http://127.0.0.1:18002", 42)));

        new ReadyFile(files)
                .write(new Content(
                        "http://localhost:8080",
                        "http://localhost:8080/admin/",
                        "http://localhost:8080/sign-in/link?token=t",
                        "http://127.0.0.1:18003/",
                        Map.of("articles", articles)));

        for (Path file : files) {
            assertThat(Json.mapper().readTree(file.toFile())).isEqualTo(Json.read("""
                            {"site":"http://localhost:8080","admin":"http://localhost:8080/admin/",
                             "ownerSignIn":"http://localhost:8080/sign-in/link?token=t",
                             "mail":"http://127.0.0.1:18003/","services":{"articles":{"url":"http://127.0.0.1:18001",
                             "instances":[{"url":"http://127.0.0.1:18002","pid":42}]}}}
                            """, "expected"));
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Path file = folder.resolve("a.json");
        var readyFile = new ReadyFile(List.of(file));
        readyFile.write(new Content("s", "a", null, "m", Map.of()));
        assertThat(file).content().doesNotContain("ownerSignIn");

        readyFile.delete();

        assertThat(folder).isEmptyDirectory();
    }
}
