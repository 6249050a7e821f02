package masthead.deploy.edge;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How many connections HAProxy may hold: it refuses to start if it could not have that many files open, and each may fill
 * a buffer.
 */
final class Connections {
    private static final int WANTED = 20_000;
    private static final int SPARE_FILES = 200;
    private static final int FEWEST = 100;
    /** A quarter, if all of them are filled at once. */
    private static final int SHARE_OF_MEMORY = 4;

    private Connections() {}

    static int most() {
        long byFiles = openFiles().map(files -> (files - SPARE_FILES) / 2).orElse(0L);
        long byMemory = memory() / SHARE_OF_MEMORY / HaproxyConfiguration.BUFFER;
        return (int) Math.max(FEWEST, Math.min(WANTED, Math.min(byFiles, byMemory)));
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : 0;
    }

    /** The hard limit of this process, which its children inherit. */
    private static Optional<Long> openFiles() {
        try {
            return Files.readAllLines(Path.of("/proc/self/limits")).stream()
                    .filter(line -> line.startsWith("Max open files"))
                    .map(line -> line.split("\\s{2,}", -1)[2])
                    .map(limit -> limit.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(limit))
                    .findFirst();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
