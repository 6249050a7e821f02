package masthead.deploy.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import masthead.deploy.Trouble;

/**
 * One newsroom's data, and the places in it. Only its owner may look inside.
 *
 * @param root absolute
 */
public record DataDirectory(Path root) {
    private static final long LEAST_FREE = 500L << 20;
    /** What a socket's address holds (108 bytes on Linux, 104 elsewhere) less the name that HAProxy gives it at first. */
    private static final int LONGEST_ROOT = 70;

    /**
     * The directory, made where it is new.
     *
     * @throws Trouble it can't be used: its name is too long, the disk is full or not writable
     */
    public static DataDirectory open(Path wanted) {
        var data = new DataDirectory(wanted.toAbsolutePath().normalize());
        if (data.root.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_ROOT) {
            throw new Trouble("The path of the data directory is longer than " + LONGEST_ROOT
                    + " bytes, which sockets in it can't have: " + data.root);
        }
        try {
            for (Path folder : List.of(
                    data.root, data.run(), data.secrets(), data.logs(), data.media(), data.mail(), data.temporary())) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            if (Files.getFileStore(data.root).getUsableSpace() < LEAST_FREE) {
                throw new Trouble("Less than " + (LEAST_FREE >> 20) + " MB are free on the disk of " + data.root);
            }
        } catch (IOException e) {
            throw new Trouble("The data directory " + data.root + " can't be used: " + e, e);
        }
        return data;
    }

    /** Sockets, pid files and made configuration: of use while the launcher runs. */
    public Path run() {
        return root.resolve("run");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** The newsroom's pictures, in the care of articles-service. */
    public Path media() {
        return root.resolve("media");
    }

    /** The mails that were caught. */
    public Path mail() {
        return root.resolve("mail");
    }

    /** For files that are of use only as long as whoever made them runs. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    /** Removes what a launcher left there that was killed. */
    public void emptyTemporary() throws IOException {
        try (Stream<Path> left = Files.list(temporary())) {
            for (Path one : left.toList()) {
                Folders.delete(one);
            }
        }
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    /** What a service instance writes while it runs; made anew at each start. */
    public Path instance(String name) {
        return root.resolve("instances").resolve(name);
    }

    public Path haproxyConfiguration() {
        return run().resolve("haproxy.cfg");
    }

    /** Where HAProxy takes commands. */
    public Path haproxySocket() {
        return run().resolve("haproxy.sock");
    }

    /** Where Varnish keeps what it works with. */
    public Path varnish() {
        return run().resolve("varnish");
    }

    /** Where the launcher takes commands. */
    public Path controlSocket() {
        return run().resolve("masthead.sock");
    }

    public Path readyFile() {
        return run().resolve("ready.json");
    }

    /** What was decided at the first start, such as ports. */
    public Path settings() {
        return root.resolve("settings.json");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path pidFile(String name) {
        return run().resolve(name + ".pid");
    }

    /** An argument of every service process of this directory, by which it is known again. */
    public String mark() {
        return "-Dmasthead.child=" + root;
    }
}
