package masthead.articles.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final byte[] TEXT = "<rss/>".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theExportAndTheUploadsAreFound() throws IOException {
        Path zip = zip(zipped("export.xml", "media/2019/03/quay.jpg", "media/wp-content/uploads/2020/tide.png"));

        try (Archive archive = Archive.open(zip)) {
            assertThat(archive.readExport()).hasContent("<rss/>");
            assertThat(archive.upload("2019/03/quay.jpg")).isPresent();
            assertThat(archive.upload("2020/tide.png")).isPresent();
            assertThat(archive.upload("2020/ebb.png")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.jpg",
                "media/../../evil.jpg",
                "/evil.jpg",
                "media//evil.jpg",
                "media\\evil.jpg",
                "c:/a",
                "a/./b"
            })
    void pathsThatLeadElsewhereAreRefused(String path) throws IOException {
        refused(zipped("export.xml", path), "is no plain path");
    }

    @Test
    void oneExportFileIsNeeded() throws IOException {
        refused(zipped("media/quay.jpg"), "it holds none");
        refused(zipped("one.xml", "two.xml"), "it holds 2");
    }

    @Test
    void whatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("export.xml"));
            zip.write(new byte[8 << 20]);
        }

        refused(out.toByteArray(), "a hundred times");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("media/" + i));
            }
        }

        refused(out.toByteArray(), "more than 10000 files");
    }

    @Test
    void linksAreRefused() throws IOException {
        byte[] zip = zipped("export.xml", "media/link.jpg");
        int entry = lastEntry(zip);
        zip[entry + 5] = 3; // made on Unix
        zip[entry + 41] = (byte) 0xa0; // S_IFLNK

        refused(zip, "is a link");
    }

    @Test
    void whatIsEncryptedOrCutOffOrNoZipIsRefused() throws IOException {
        byte[] encrypted = zipped("export.xml");
        encrypted[lastEntry(encrypted) + 8] |= 1;
        byte[] whole = zipped("export.xml");

        refused(encrypted, "is encrypted");
        refused(java.util.Arrays.copyOf(whole, whole.length - 10), "is no zip");
        refused(TEXT, "is no zip");
    }

    @Test
    void aFileThatIsLargerThanItSaysIsRefusedWhileItIsRead() throws IOException {
        byte[] zip = zipped("export.xml");
        zip[lastEntry(zip) + 24] = 2;

        try (Archive archive = Archive.open(zip(zip))) {
            assertThatThrownBy(() -> archive.readExport().readAllBytes())
                    .isInstanceOfAny(ArchiveRefused.class, IOException.class);
        }
    }

    @Test
    void whatIsRefusedLeavesNoFile() throws IOException {
        Path file = Files.createFile(folder.resolve("upload.part"));

        assertThatThrownBy(() -> Received.from(new ByteArrayInputStream(TEXT), file))
                .isInstanceOf(ArchiveRefused.class);
        assertThat(file).doesNotExist();
    }

    private void refused(byte[] zip, String why) throws IOException {
        Path file = zip(zip);
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveRefused.class)
                .hasMessageContaining(why);
    }

    private Path zip(byte[] content) throws IOException {
        return Files.write(folder.resolve("archive.zip"), content);
    }

    private static byte[] zipped(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(TEXT);
            }
        }
        return out.toByteArray();
    }

    /** Where the last entry of the list at the zip's end begins. */
    private static int lastEntry(byte[] zip) {
        for (int at = zip.length - 4; at >= 0; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                return at;
            }
        }
        throw new AssertionError("No zip");
    }
}
