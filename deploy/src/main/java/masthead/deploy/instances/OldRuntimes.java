package masthead.deploy.instances;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import masthead.deploy.data.Folders;
import masthead.deploy.process.Identity;

/** Runtimes that were unpacked for other builds: half a gigabyte each, so only the last few stay. */
final class OldRuntimes {
    private static final Logger LOG = Logger.getLogger(OldRuntimes.class.getName());
    private static final int KEPT = 3;

    private OldRuntimes() {}

    /** Removes all but the newest, unless something runs on them. What can't be removed is tried again after the next build. */
    static void sweep(Path cache) {
        try {
            remove(cache);
        } catch (IOException | UncheckedIOException stays) {
            LOG.log(Level.FINE, "Old runtimes stay", stays);
        }
    }

    private static void remove(Path cache) throws IOException {
        List<Path> old;
        try (Stream<Path> all = Files.list(cache)) {
            old = all.filter(one -> one.getFileName().toString().startsWith(SharedRuntime.NAME))
                    .sorted(Comparator.comparing(OldRuntimes::made).reversed())
                    .skip(KEPT)
                    .toList();
        }
        for (Path one : old) {
            if (ProcessHandle.allProcesses().noneMatch(process -> runsOn(process, one))) {
                Folders.delete(one);
            }
        }
    }

    private static FileTime made(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean runsOn(ProcessHandle process, Path runtime) {
        return Identity.of(process.pid()).stream()
                .flatMap(identity -> identity.commandLine().stream())
                .anyMatch(word -> word.contains(runtime.toString()));
    }
}
