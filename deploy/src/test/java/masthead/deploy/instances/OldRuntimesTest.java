package masthead.deploy.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldRuntimesTest {
    @TempDir
    Path cache = Path.of("");

    @Test
    void theNewestStayAndWhatSomethingRunsOn() throws IOException, InterruptedException {
        for (int age = 0; age < 6; age++) {
            Path runtime = Files.createDirectory(cache.resolve(SharedRuntime.NAME + age));
            Files.writeString(runtime.resolve("instance.jar"), "half a gigabyte");
            Files.setLastModifiedTime(runtime, FileTime.from(Instant.now().minusSeconds(60L * age)));
        }
        Files.createDirectory(cache.resolve("postgresql-14"));
        Process running = new ProcessBuilder(
                        "sh",
                        "-c",
                        "read line",
                        cache.resolve(SharedRuntime.NAME + 5).toString())
                .start();
        try {
            OldRuntimes.sweep(cache);

            assertThat(cache.toFile().list())
                    .containsExactlyInAnyOrder("payara-0", "payara-1", "payara-2", "payara-5", "postgresql-14");
        } finally {
            running.destroy();
            running.waitFor();
        }
    }
}
