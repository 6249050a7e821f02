package masthead.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {
    @TempDir
    private Path folder;

    @Test
    void aFullLogBecomesTheOldOneAndTheOldestGoesWhileItsProcessWritesOn() throws IOException {
        Path log = folder.resolve("a.log");
        var logs = new Logs(folder, 10);
        try (OutputStream process = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int line = 1; line <= 4; line++) {
                process.write((line + "23456789012\n").getBytes(StandardCharsets.UTF_8));
                logs.look();
            }
            process.write("5\n".getBytes(StandardCharsets.UTF_8));
            logs.look();
        }

        assertThat(log).hasContent("5\n");
        assertThat(folder.resolve("a.log.1")).hasContent("423456789012\n");
        assertThat(folder.resolve("a.log.2")).hasContent("323456789012\n");
        assertThat(Files.list(folder)).hasSize(3);
    }

    @Test
    void aFolderThatIsGoneStopsNobody() {
        var logs = new Logs(folder.resolve("away"), 10);

        logs.look();

        assertThat(folder.resolve("away")).doesNotExist();
    }
}
