package masthead.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
    @TempDir
    Path folder;

    private final BlockingQueue<Child> served = new LinkedBlockingQueue<>();
    private final BlockingQueue<Child> gone = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder);
    }

    @Test
    void whatEndsUninvitedIsStartedAgainAndTold() throws InterruptedException {
        Keeper keeper = keeper("exec sleep 60");
        keeper.start();
        Child first = next(served);

        first.signal("KILL");

        assertThat(next(gone)).isSameAs(first);
        assertThat(next(notices)).startsWith("kept ended with exit code 137");
        Child second = next(served);
        assertThat(second.pid()).isNotEqualTo(first.pid());
        assertThat(keeper.child()).containsSame(second);
        keeper.stop("TERM", Duration.ofSeconds(5));
    }

    @Test
    void whatIsStoppedStaysEnded() throws InterruptedException {
        Keeper keeper = keeper("exec sleep 60");
        keeper.start();
        Child child = next(served);

        keeper.stop("TERM", Duration.ofSeconds(5));

        assertThat(child.alive()).isFalse();
        assertThat(next(gone)).isSameAs(child);
        assertThat(notices).isEmpty();
        assertThat(data.pidFile("kept")).doesNotExist();
    }

    @Test
    void whatDoesNotHeedTheSignalIsKilled() throws InterruptedException {
        Keeper keeper = keeper("trap '' TERM; while :; do sleep 0.1; done");
        keeper.start();
        Child child = next(served);

        keeper.stop("TERM", Duration.ofMillis(200));

        assertThat(child.alive()).isFalse();
    }

    @Test
    void aFirstStartThatFailsIsTheCallersToMend() {
        Keeper keeper = keeper("exit 3");

        assertThatThrownBy(keeper::start).isInstanceOf(Trouble.class).hasMessage("it ended before it served");
        assertThat(keeper.child()).isEmpty();
    }

    @Test
    void whatItWritesGoesToItsLog() throws InterruptedException, IOException {
        Keeper keeper = keeper("echo hello; exec sleep 60");
        keeper.start();
        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (Files.size(data.log("kept")) == 0 && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        keeper.stop("TERM", Duration.ofSeconds(5));

        assertThat(data.log("kept")).hasContent("hello\n");
    }

    /** Serves as soon as its shell has not ended within a moment. */
    private Keeper keeper(String script) {
        return new Keeper(
                "kept",
                new Keeper.Starter() {
                    @Override
                    public Child start() throws IOException {
                        List<String> words = List.of("sh", "-c", script);
                        return Child.start(new Command("kept", words, Map.of(), folder), data);
                    }

                    @Override
                    public void serve(Child child) throws InterruptedException {
                        if (script.startsWith("exit")) {
                            child.await();
                            throw new Trouble("it ended before it served");
                        }
                        served.add(child);
                    }

                    @Override
                    public void gone(Child child) {
                        gone.add(child);
                    }
                },
                notices::add);
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T item = queue.poll(10, TimeUnit.SECONDS);
        assertThat(item).isNotNull();
        return item;
    }
}
