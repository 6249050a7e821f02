package masthead.deploy.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import masthead.deploy.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerLooksInside() throws IOException {
        DataDirectory data = DataDirectory.open(folder.resolve("new"));

        for (Path place : new Path[] {data.root(), data.secrets(), data.run(), data.logs(), data.media()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .as(place.toString())
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aPathThatIsTooLongForSocketsIsRefusedWithTheReason() {
        assertThatThrownBy(() -> DataDirectory.open(folder.resolve("x".repeat(80))))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("longer than 70 bytes");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsRefusedWithTheReason() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("below")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("can't be used");
    }

    @Test
    void oneLauncherAtATime() throws IOException {
        DataDirectory data = DataDirectory.open(folder);
        try (Lock held = Lock.of(data)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> Lock.of(data))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        Lock.of(data).close();
    }
}
