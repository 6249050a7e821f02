package masthead.deploy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        Path file = folder.resolve("secret");

        OwnFile.write(file, new byte[] {1});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void whoeverReadsSeesAWholeFile() throws IOException, InterruptedException, ExecutionException {
        Path file = folder.resolve("ready.json");
        OwnFile.write(file, whole('a'));
        var writing = new AtomicBoolean(true);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int n = 0; n < 200; n++) {
                write(file, whole(n % 2 == 0 ? 'b' : 'a'));
            }
            writing.set(false);
        });

        while (writing.get()) {
            String text = Files.readString(file);
            assertThat(text).matches("a{50000}|b{50000}");
        }
        writer.get();
    }

    private static byte[] whole(char letter) {
        return String.valueOf(letter).repeat(50_000).getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Path file, byte[] content) {
        try {
            OwnFile.write(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
