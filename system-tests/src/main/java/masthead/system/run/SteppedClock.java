package masthead.system.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The time of day as all processes of a newsroom see it, which can be set ahead or back under them. The clock that only
 * counts goes on, as it does when somebody sets a machine's. Needs libfaketime.
 */
public final class SteppedClock implements AutoCloseable {
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
            Path.of("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"));

    private final Path folder;

    private SteppedClock(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException libfaketime is not installed */
    public static SteppedClock make() throws IOException {
        Path library = LIBRARIES.stream()
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IOException("A clock to set needs libfaketime: apt-get install faketime"));
        var clock = new SteppedClock(Files.createTempDirectory("masthead-clock-"));
        clock.set(Duration.ZERO);
        clock.shade(library);
        return clock;
    }

    /** Sets it so much ahead of the machine's, or back if negative; all processes see it within a second or two. */
    public void set(Duration ahead) throws IOException {
        String offset = (ahead.isNegative() ? "" : "+") + ahead.toSeconds();
        Files.move(
                Files.writeString(folder.resolve("next"), offset),
                folder.resolve("offset"),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** The launcher gives its children little of its environment, but begins each with {@code setsid}: one of ours. */
    private void shade(Path library) throws IOException {
        Map<String, String> settings = Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", folder.resolve("offset").toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // Else it takes the ends of waiting, which Java gives in the counting clock, for times of day.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "FAKETIME_DISABLE_SHM", "1");
        String words = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        Path setsid = folder.resolve("setsid");
        Files.writeString(setsid, "#!/bin/sh\nPATH=${PATH#*:} exec env " + words + " setsid \"$@\"\n");
        Files.setPosixFilePermissions(setsid, PosixFilePermissions.fromString("rwx------"));
    }

    /** What the launcher needs, for its children to have this clock. */
    Map<String, String> environment() {
        return Map.of("PATH", folder + ":" + System.getenv("PATH"));
    }

    @Override
    public void close() {
        Folder.delete(folder);
    }
}
