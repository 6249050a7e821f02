package masthead.deploy.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import masthead.deploy.data.DataDirectory;

/** A running process of ours: its output goes to its log, its identity to its pid file. */
public final class Child {
    private static final long LOG_LIMIT = 8L << 20;
    private static final Duration BRIEF = Duration.ofSeconds(3);
    private static final int STACK = 128 << 10;

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final Instant since = Instant.now();

    private Child(String name, Process process, Path pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    /**
     * Starts a process.
     *
     * @throws IOException there is no such program, or it may not be run
     */
    public static Child start(Command command, DataDirectory data) throws IOException {
        Process process = command.builder().start();
        var child = new Child(command.name(), process, data.pidFile(command.name()));
        child.noteIdentity();
        Path log = data.log(command.name());
        var pump = new Thread(null, () -> pump(process, log), "log of " + command.name(), STACK);
        pump.setDaemon(true);
        pump.start();
        return child;
    }

    private void noteIdentity() throws IOException {
        var identity = Identity.of(process.pid());
        if (identity.isPresent()) {
            Files.writeString(pidFile, identity.get().toString());
        }
    }

    private static void pump(Process process, Path log) {
        try (InputStream output = process.getInputStream();
                var file = new LogFile(log, LOG_LIMIT)) {
            var buffer = new byte[8192];
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                file.write(buffer, read);
            }
        } catch (IOException ended) {
            // the process is gone, and its output with it
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Instant since() {
        return since;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Waits for the end; the exit code. */
    public int await() throws InterruptedException {
        int code = process.waitFor();
        forget();
        return code;
    }

    /** Waits for the end of something that ends by itself; who is interrupted meanwhile leaves no process behind. */
    public int awaitOrEnd() throws InterruptedException {
        try {
            return await();
        } catch (InterruptedException stopping) {
            end("TERM", BRIEF);
            throw stopping;
        }
    }

    /** Sends a signal such as {@code TERM}. */
    public void signal(String signal) {
        Signals.send(signal, process.pid());
    }

    /**
     * Asks the process to end with a signal, and kills it if it hasn't within the patience.
     *
     * @param signal such as {@code TERM}
     */
    public void end(String signal, Duration patience) throws InterruptedException {
        signal(signal);
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            process.waitFor();
        }
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException stays) {
            // the next start looks at the identity in it
        }
    }
}
