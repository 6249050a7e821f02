package masthead.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

        int ended = new Leftovers(data).end();

        assertThat(ended).isEqualTo(1);
        assertThat(started.waitFor()).isNotZero();
    }

    @Test
    void aProcessThatOnlyNamesOurFilesIsNotOurs() throws IOException, InterruptedException {
        Process started = start("sh", "-c", "sleep 60; :", "-D", data.postgres().toString());

        assertThat(new Leftovers(data).end()).isZero();
        assertThat(started.isAlive()).isTrue();
    }

    @Test
    void aPidFileOfANumberThatSomebodyElseHasNowEndsNobody() throws IOException, InterruptedException {
        Process started = start("sleep", "60");
        Files.writeString(data.pidFile("articles-1"), started.pid() + " 12345");

        assertThat(new Leftovers(data).end()).isZero();
        assertThat(started.isAlive()).isTrue();
        assertThat(data.pidFile("articles-1")).doesNotExist();
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
