package masthead.deploy.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import masthead.deploy.data.DataDirectory;

/**
 * What a killed launcher left running. Those that run as they would be started now are taken over, so that nobody notices
 * that there was no launcher for a while; the others are ended. A process is ours only if its own command line names
 * this data directory; a pid file says what it is called, and counts only for the very process that it was written for.
 */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Path PROC = Path.of("/proc");
    private static final String PID_FILE = ".pid";

    private final DataDirectory data;
    private final Map<String, Identity> named = new ConcurrentHashMap<>();

    private Leftovers(DataDirectory data) {
        this.data = data;
    }

    /**
     * Looks for them, and ends at once whatever can't be taken over.
     *
     * @param useful the names of those that can
     */
    public static Leftovers of(DataDirectory data, Predicate<String> useful) throws IOException, InterruptedException {
        var leftovers = new Leftovers(data);
        Set<Identity> others = new LinkedHashSet<>(leftovers.find());
        for (Path pidFile : leftovers.pidFiles()) {
            String name = pidFile.getFileName().toString().replace(PID_FILE, "");
            Optional<Identity> left = leftovers.identity(pidFile).filter(identity -> useful.test(name));
            if (left.isPresent()) {
                leftovers.named.put(name, left.get());
                others.remove(left.get());
            } else {
                Files.deleteIfExists(pidFile);
            }
        }
        leftovers.end(others);
        return leftovers;
    }

    /** Whether there are any that nobody has taken over yet. */
    public boolean any() {
        return !named.isEmpty();
    }

    public boolean has(String name) {
        return named.containsKey(name);
    }

    /**
     * Takes a process over, or ends it.
     *
     * @param same tells from its command line whether it is as it would be started now
     * @return empty if there is none of this name any more
     */
    public Optional<Child> takeOver(String name, Predicate<List<String>> same)
            throws IOException, InterruptedException {
        Identity left = named.remove(name);
        if (left == null || !left.alive()) {
            return Optional.empty();
        }
        if (same.test(left.commandLine())) {
            return Optional.of(new Child(name, left, data.pidFile(name)));
        }
        end(List.of(left));
        Files.deleteIfExists(data.pidFile(name));
        return Optional.empty();
    }

    /** Ends those that nobody asked for. */
    public void endOthers() throws InterruptedException {
        end(List.copyOf(named.values()));
        named.clear();
    }

    /** Ends whatever runs on this data, taken over or not, the database last. */
    public void endAll() throws IOException, InterruptedException {
        end(find());
        for (Path pidFile : pidFiles()) {
            Files.deleteIfExists(pidFile);
        }
    }

    private List<Identity> find() throws IOException {
        Set<Identity> found = new LinkedHashSet<>();
        for (Path pidFile : pidFiles()) {
            identity(pidFile).ifPresent(found::add);
        }
        if (Files.isDirectory(PROC)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(PROC, "[0-9]*")) {
                for (Path process : all) {
                    Identity.of(Long.parseLong(process.getFileName().toString()))
                            .filter(this::ours)
                            .ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private Optional<Identity> identity(Path pidFile) throws IOException {
        return Identity.parse(Files.readString(pidFile)).filter(Identity::alive).filter(this::ours);
    }

    private boolean ours(Identity process) {
        List<String> words = process.commandLine();
        return words.contains(data.mark())
                || names(words, "postgres", "-D", data.postgres())
                || names(words, "haproxy", "-f", data.haproxyConfiguration())
                || names(words, "varnishd", "-n", data.varnish());
    }

    private boolean database(Identity process) {
        return names(process.commandLine(), "postgres", "-D", data.postgres());
    }

    /** Whether a command line is of this program and gives it this file by this option. */
    private static boolean names(List<String> words, String program, String option, Path file) {
        int at = words.indexOf(option);
        return at > 0
                && ("/" + words.get(0)).endsWith("/" + program)
                && at + 1 < words.size()
                && words.get(at + 1).equals(file.toString());
    }

    private List<Path> pidFiles() throws IOException {
        var files = new ArrayList<Path>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(data.run(), "*" + PID_FILE)) {
            found.forEach(files::add);
        }
        return files;
    }

    private void end(Collection<Identity> processes) throws InterruptedException {
        end(processes.stream().filter(process -> !database(process)).toList(), "TERM");
        end(processes.stream().filter(this::database).toList(), "INT");
    }

    private static void end(List<Identity> processes, String signal) throws InterruptedException {
        processes.forEach(process -> Signals.send(signal, process.pid()));
        var waited = new Elapsed();
        while (processes.stream().anyMatch(Identity::alive) && !waited.exceeds(PATIENCE)) {
            Thread.sleep(20);
        }
        for (Identity process : processes) {
            if (process.alive()) {
                Signals.send("KILL", process.pid());
            }
        }
    }
}
