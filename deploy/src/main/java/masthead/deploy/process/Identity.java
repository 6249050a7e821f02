package masthead.deploy.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process that can't be taken for another: its number together with the moment it began, because numbers are used
 * again.
 *
 * @param began clock ticks since boot where there is a {@code /proc}, else the time as Java tells it
 */
public record Identity(long pid, String began) {
    private static final Path PROC = Path.of("/proc");
    /** Fields of {@code /proc/PID/stat} after the command's closing parenthesis, see proc(5). */
    private static final int STATE = 0;

    private static final int START_TIME = 19;

    /** The running process of this number; empty if there is none, or only a dead one that nobody has collected. */
    public static Optional<Identity> of(long pid) {
        if (!Files.isDirectory(PROC.resolve("self"))) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(handle -> handle.info().startInstant())
                    .map(start -> new Identity(pid, start.toString()));
        }
        try {
            String stat = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            boolean dead = fields[STATE].equals("Z") || fields[STATE].equals("X");
            return dead ? Optional.empty() : Optional.of(new Identity(pid, fields[START_TIME]));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether this very process still runs. */
    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** The words it was started with; none if they can't be read. */
    public List<String> commandLine() {
        try {
            byte[] words = Files.readAllBytes(PROC.resolve(pid + "/cmdline"));
            return List.of(new String(words, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException unknown) {
            return ProcessHandle.of(pid)
                    .flatMap(handle -> handle.info().arguments())
                    .map(List::of)
                    .orElse(List.of());
        }
    }

    @Override
    public String toString() {
        return pid + " " + began;
    }

    /** Reads what {@link #toString} wrote. */
    static Optional<Identity> parse(String text) {
        String[] parts = text.strip().split(" ", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(new Identity(Long.parseLong(parts[0]), parts[1]));
    }
}
