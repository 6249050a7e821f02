package masthead.deploy.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masthead.deploy.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarTest {
    @TempDir
    Path folder;

    @Test
    void itsTwoPartsAreTheWhole() throws IOException {
        var war = new War(pack(
                "WEB-INF/web.xml",
                "WEB-INF/classes/masthead/feed/Briefs.class",
                "WEB-INF/lib/masthead-platform-http-0.1.jar",
                "WEB-INF/lib/hibernate-core-6.6.jar",
                "WEB-INF/lib/antlr-4.jar"));
        Path libraries = Files.createDirectory(folder.resolve("libraries"));

        war.copyLibraries(libraries);
        war.unpack(folder.resolve("feed"));

        assertThat(files(libraries)).containsExactly("antlr-4.jar", "hibernate-core-6.6.jar");
        assertThat(files(folder.resolve("feed")))
                .containsExactly(
                        "WEB-INF/classes/masthead/feed/Briefs.class",
                        "WEB-INF/lib/masthead-platform-http-0.1.jar",
                        "WEB-INF/web.xml");
        assertThat(libraries.resolve("antlr-4.jar")).hasContent("WEB-INF/lib/antlr-4.jar");
    }

    @Test
    void anotherSetOfLibrariesHasAnotherName() throws IOException {
        var one = new War(pack("WEB-INF/lib/antlr-4.jar", "WEB-INF/classes/A.class"));
        List<String> before = one.libraries();

        assertThat(new War(pack("WEB-INF/lib/antlr-4.jar", "WEB-INF/classes/B.class")).libraries())
                .isEqualTo(before);
        assertThat(new War(pack("WEB-INF/lib/antlr-5.jar")).libraries()).isNotEqualTo(before);
    }

    @Test
    void whatWasNotBuiltIsSaid() {
        assertThatThrownBy(() -> new War(folder.resolve("feed.war")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("build first");
    }

    private Path pack(String... names) throws IOException {
        Path war = folder.resolve("one.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return war;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
