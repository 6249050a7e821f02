package masthead.deploy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void theFileAndItsPicturesAreOneZip() throws IOException {
        Path file = Files.writeString(folder.resolve("export.xml"), "<rss/>");
        Path month = Files.createDirectories(folder.resolve("uploads/2019/05"));
        Files.writeString(month.resolve("harbour.jpg"), "picture");

        Path zip = folder.resolve("all.zip");
        Archive.of(file, Optional.of(folder.resolve("uploads"))).writeTo(zip);

        try (var opened = new ZipFile(zip.toFile())) {
            assertThat(opened.stream().map(ZipEntry::getName))
                    .containsExactly("export.xml", "media/2019/05/harbour.jpg");
            assertThat(opened.getInputStream(opened.getEntry("export.xml"))).hasContent("<rss/>");
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Archive.of(folder.resolve("none.xml"), Optional.empty()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("none.xml");
        assertThatThrownBy(() ->
                        Archive.of(Files.writeString(folder.resolve("a.xml"), ""), Optional.of(folder.resolve("b"))))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("There is no folder");
    }

    @Test
    void aReportIsALineAFact() {
        String text = Report.text(Json.read("""
                {"articles":{"made":24,"skipped":1},"problems":["one","two"],"ok":true}
                """, "report"));

        assertThat(text).isEqualTo("""
                  articles
                    made: 24
                    skipped: 1
                  problems: 2
                    - one
                    - two
                  ok: true""".indent(2).stripTrailing());
    }
}
