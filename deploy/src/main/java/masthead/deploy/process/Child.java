package masthead.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import masthead.deploy.data.DataDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A running process of ours: its output goes to its log, its identity to its pid file. It needs nobody to go on: one
 * whose launcher was killed is taken over by the next.
 */
public final class Child {
    private static final Duration BRIEF = Duration.ofSeconds(3);
    private static final long LOOK_EVERY_MS = 100;

    private final String name;
    private final long pid;
    private final Path pidFile;
    private final Instant since;
    private final @Nullable Process process;
    private final @Nullable Identity identity;

    private Child(String name, Process process, Path pidFile) {
        this.name = name;
        this.pid = process.pid();
        this.pidFile = pidFile;
        this.since = Instant.now();
        this.process = process;
        this.identity = null;
    }

    /** One that an earlier launcher started. */
    Child(String name, Identity identity, Path pidFile) {
        this.name = name;
        this.pid = identity.pid();
        this.pidFile = pidFile;
        this.since = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().startInstant())
                .orElseGet(Instant::now);
        this.process = null;
        this.identity = identity;
    }

    /**
     * Starts a process.
     *
     * @throws IOException there is no such program, or it may not be run
     */
    public static Child start(Command command, DataDirectory data) throws IOException {
        Process process = command.builder(data.log(command.name())).start();
        var child = new Child(command.name(), process, data.pidFile(command.name()));
        child.noteIdentity();
        return child;
    }

    private void noteIdentity() throws IOException {
        var noted = Identity.of(pid);
        if (noted.isPresent()) {
            Files.writeString(pidFile, noted.get().toString());
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return pid;
    }

    public Instant since() {
        return since;
    }

    public boolean alive() {
        return process == null ? identity != null && identity.alive() : process.isAlive();
    }

    /** Waits for the end; the exit code, which only the launcher that started it can know. */
    public OptionalInt await() throws InterruptedException {
        OptionalInt code = OptionalInt.empty();
        if (process == null) {
            while (alive()) {
                Thread.sleep(LOOK_EVERY_MS);
            }
        } else {
            code = OptionalInt.of(process.waitFor());
        }
        forget();
        return code;
    }

    /**
     * Waits for the end of something that ends by itself; who is interrupted meanwhile leaves no process behind.
     *
     * @return whether it did what it was started for
     */
    public boolean succeeds() throws InterruptedException {
        try {
            return await().equals(OptionalInt.of(0));
        } catch (InterruptedException stopping) {
            end("TERM", BRIEF);
            throw stopping;
        }
    }

    /** Sends a signal such as {@code TERM}. */
    public void signal(String signal) {
        Signals.send(signal, pid);
    }

    /**
     * Asks the process to end with a signal, and kills it if it hasn't within the patience.
     *
     * @param signal such as {@code TERM}
     */
    public void end(String signal, Duration patience) throws InterruptedException {
        if (alive()) {
            signal(signal);
        }
        if (!endsWithin(patience)) {
            signal("KILL");
            await();
        }
        forget();
    }

    private boolean endsWithin(Duration patience) throws InterruptedException {
        if (process != null) {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        var waited = new Elapsed();
        while (alive() && !waited.exceeds(patience)) {
            Thread.sleep(LOOK_EVERY_MS);
        }
        return !alive();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException stays) {
            // the next start looks at the identity in it
        }
    }
}
