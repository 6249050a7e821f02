package masthead.deploy.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import masthead.deploy.data.DataDirectory;

/**
 * What a killed launcher left running. A process is ours only if its own command line names this data directory; a pid
 * file helps to find it, and counts only for the very process that it was written for.
 */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Path PROC = Path.of("/proc");

    private final DataDirectory data;

    public Leftovers(DataDirectory data) {
        this.data = data;
    }

    /**
     * Ends them all: first what uses the database, then the database.
     *
     * @return how many there were
     */
    public int end() throws IOException, InterruptedException {
        List<Identity> ours = find();
        end(ours.stream().filter(process -> !database(process)).toList(), "TERM");
        end(ours.stream().filter(this::database).toList(), "INT");
        for (Path pidFile : pidFiles()) {
            Files.deleteIfExists(pidFile);
        }
        return ours.size();
    }

    List<Identity> find() throws IOException {
        Set<Identity> found = new LinkedHashSet<>();
        for (Path pidFile : pidFiles()) {
            Identity.parse(Files.readString(pidFile))
                    .filter(Identity::alive)
                    .filter(this::ours)
                    .ifPresent(found::add);
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

    private boolean ours(Identity process) {
        List<String> words = process.commandLine();
        return words.contains(data.mark())
                || names(words, "postgres", "-D", data.postgres())
                || names(words, "haproxy", "-f", data.haproxyConfiguration());
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
        try (DirectoryStream<Path> found = Files.newDirectoryStream(data.run(), "*.pid")) {
            found.forEach(files::add);
        }
        return files;
    }

    private static void end(List<Identity> processes, String signal) throws InterruptedException {
        processes.forEach(process -> Signals.send(signal, process.pid()));
        Instant deadline = Instant.now().plus(PATIENCE);
        while (processes.stream().anyMatch(Identity::alive) && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
        for (Identity process : processes) {
            if (process.alive()) {
                Signals.send("KILL", process.pid());
            }
        }
    }
}
