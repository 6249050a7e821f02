package masthead.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void aFullLogBecomesTheOldOneAndTheOldestGoes() throws IOException {
        try (var log = new LogFile(folder.resolve("a.log"), 10)) {
            List.of("1234567\n", "2234567\n", "3234567\n", "4234567\n").forEach(line -> write(log, line));
        }

        assertThat(folder.resolve("a.log")).hasContent("4234567\n");
        assertThat(folder.resolve("a.log.1")).hasContent("3234567\n");
        assertThat(folder.resolve("a.log.2")).hasContent("2234567\n");
        assertThat(Files.list(folder)).hasSize(3);
    }

    @Test
    void aLogThatIsThereIsContinued() throws IOException {
        Files.writeString(folder.resolve("a.log"), "before\n");

        try (var log = new LogFile(folder.resolve("a.log"), 100)) {
            write(log, "after\n");
        }

        assertThat(folder.resolve("a.log")).hasContent("before\nafter\n");
    }

    @Test
    void aDiskThatTakesNothingStopsNobodyAndIsTriedAgain() throws IOException {
        Path away = folder.resolve("away");
        try (var log = new LogFile(away.resolve("a.log"), 100)) {
            write(log, "lost\n");
            Files.createDirectory(away);
            write(log, "kept\n");
        }

        assertThat(away.resolve("a.log")).hasContent("kept\n");
    }

    private static void write(LogFile log, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        log.write(bytes, bytes.length);
    }
}
