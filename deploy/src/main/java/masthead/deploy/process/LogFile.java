package masthead.deploy.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A process's log, bounded: when it is full it becomes {@code .1}, and {@code .1} becomes {@code .2}. A disk that takes
 * nothing loses lines, it stops nobody.
 */
final class LogFile implements AutoCloseable {
    private static final int OLD_FILES = 2;

    private final Path file;
    private final long limit;
    private @Nullable OutputStream out;
    private long size;

    /** @param limit bytes after which a new file is begun */
    LogFile(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    synchronized void write(byte[] bytes, int length) {
        try {
            if (out != null && size + length > limit) {
                close();
                rotate();
            }
            OutputStream open = out == null ? open() : out;
            open.write(bytes, 0, length);
            size += length;
        } catch (IOException lost) {
            close();
        }
    }

    private OutputStream open() throws IOException {
        OutputStream opened = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
        out = opened;
        return opened;
    }

    private void rotate() throws IOException {
        for (int number = OLD_FILES; number > 0; number--) {
            Path younger = number == 1 ? file : old(number - 1);
            if (Files.exists(younger)) {
                Files.move(younger, old(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path old(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public synchronized void close() {
        try (OutputStream closing = out) {
            out = null;
        } catch (IOException lost) {
            out = null;
        }
    }
}
