package masthead.deploy.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The processes' logs, bounded: one that is full is copied to {@code .1}, whose lines go to {@code .2}, and begun anew.
 * The processes write by themselves, so that they need no launcher for it; what one writes in the moment between copying
 * and emptying is lost.
 */
public final class Logs implements AutoCloseable {
    private static final long LIMIT = 8L << 20;
    private static final long LOOK_EVERY_MS = 5_000;
    private static final int STACK = 128 << 10;

    private final Path folder;
    private final long limit;
    private final Thread thread = new Thread(null, this::keep, "logs", STACK);

    Logs(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
        thread.setDaemon(true);
    }

    /** Keeps the logs of a folder small. */
    public static Logs keepSmall(Path folder) {
        var logs = new Logs(folder, LIMIT);
        logs.thread.start();
        return logs;
    }

    private void keep() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MS);
                look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    void look() {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "*.log")) {
            for (Path log : logs) {
                if (Files.size(log) > limit) {
                    begin(log);
                }
            }
        } catch (IOException full) {
            // a disk that takes nothing stops nobody; the next look tries again
        }
    }

    private static void begin(Path log) throws IOException {
        Path last = log.resolveSibling(log.getFileName() + ".1");
        if (Files.exists(last)) {
            Files.move(last, log.resolveSibling(log.getFileName() + ".2"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(log, last);
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }
}
