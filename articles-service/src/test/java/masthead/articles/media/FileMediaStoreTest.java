package masthead.articles.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMediaStoreTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whatAKilledInstanceLeftGoesAndWhatIsOnItsWayStays() throws IOException {
        var store = new FileMediaStore();
        store.directory = folder.toString();
        Path left = store.scratch();
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path onItsWay = store.scratch();

        store.sweep("started");

        assertThat(left).doesNotExist();
        assertThat(onItsWay).exists();
    }
}
