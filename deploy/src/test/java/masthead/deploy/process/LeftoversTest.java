package masthead.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import masthead.deploy.data.DataDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path folder;

    private DataDirectory data;
    private final List<Process> all = new ArrayList<>();

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder);
    }

    @AfterEach
    void end() {
        all.forEach(Process::destroyForcibly);
    }

    @Test
    void whatCarriesOurMarkIsEndedEvenWithoutAPidFile() throws IOException, InterruptedException {
        Process started = start("sh", "-c", "sleep 60; :", data.mark());

        Leftovers leftovers = leftovers();

        assertThat(leftovers.any()).isFalse();
        assertThat(started.waitFor()).isNotZero();
    }

    @Test
    void aProcessThatOnlyNamesOurFilesIsNotOurs() throws IOException, InterruptedException {
        Process started = start("sh", "-c", "sleep 60; :", "-D", data.postgres().toString());

        leftovers().endAll();

        assertThat(started.isAlive()).isTrue();
    }

    @Test
    void aPidFileOfANumberThatSomebodyElseHasNowEndsNobody() throws IOException, InterruptedException {
        Process started = start("sleep", "60");
        Files.writeString(data.pidFile("articles-1"), started.pid() + " 12345");

        assertThat(leftovers().any()).isFalse();
        assertThat(started.isAlive()).isTrue();
        assertThat(data.pidFile("articles-1")).doesNotExist();
    }

    @Test
    void whatRunsAsItWouldBeStartedNowIsTakenOverAndWatchedAndEndedLikeAChild()
            throws IOException, InterruptedException {
        Process started = left("articles-1");
        Leftovers leftovers = leftovers();

        Child taken = leftovers
                .takeOver("articles-1", line -> line.contains(data.mark()))
                .orElseThrow();

        assertThat(taken.pid()).isEqualTo(started.pid());
        assertThat(taken.alive()).isTrue();
        assertThat(leftovers.any()).isFalse();
        taken.end("TERM", Duration.ofSeconds(5));
        assertThat(started.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(taken.await()).isEmpty();
        assertThat(data.pidFile("articles-1")).doesNotExist();
    }

    @Test
    void whatRunsOtherwiseIsEnded() throws IOException, InterruptedException {
        Process started = left("articles-1");

        assertThat(leftovers().takeOver("articles-1", line -> false)).isEmpty();

        assertThat(started.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(data.pidFile("articles-1")).doesNotExist();
    }

    @Test
    void whatNobodyAsksForIsEnded() throws IOException, InterruptedException {
        Process started = left("articles-2");
        Leftovers leftovers = leftovers();
        assertThat(leftovers.has("articles-2")).isTrue();

        leftovers.endOthers();

        assertThat(started.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(leftovers.any()).isFalse();
    }

    private Leftovers leftovers() throws IOException, InterruptedException {
        return Leftovers.of(data, name -> name.startsWith("articles-"));
    }

    private Process left(String name) throws IOException {
        Process process = start("sh", "-c", "sleep 60; :", data.mark());
        Files.writeString(
                data.pidFile(name), Identity.of(process.pid()).orElseThrow().toString());
        return process;
    }

    @Test
    void aProcessIsKnownAgainByItsNumberAndItsBeginning() throws IOException, InterruptedException {
        Process started = start("sleep", "60");
        Identity identity = Identity.of(started.pid()).orElseThrow();

        assertThat(Identity.parse(identity.toString())).contains(identity);
        assertThat(identity.alive()).isTrue();
        assertThat(identity.pid()).isEqualTo(started.pid());
        started.destroyForcibly().waitFor();
        assertThat(identity.alive()).isFalse();
    }

    private Process start(String... words) throws IOException {
        Process process = new ProcessBuilder(List.of(words)).start();
        all.add(process);
        return process;
    }
}
