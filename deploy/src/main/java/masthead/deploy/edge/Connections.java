package masthead.deploy.edge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How many connections HAProxy may hold: it refuses to start if it could not have that many files open. */
final class Connections {
    private static final int WANTED = 20_000;
    private static final int SPARE_FILES = 200;
    private static final int FEWEST = 100;

    private Connections() {}

    static int most() {
        return openFiles()
                .map(files -> Math.max(FEWEST, (int) Math.min(WANTED, (files - SPARE_FILES) / 2)))
                .orElse(FEWEST);
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
