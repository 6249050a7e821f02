package masthead.deploy.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import masthead.deploy.Trouble;
import masthead.deploy.data.Folders;
import masthead.deploy.process.Command;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked into a folder that all data directories share when they are first needed. */
public final class Programs {
    private final Path folder;

    /**
     * @param cache where unpacked things are kept
     * @param version tells one version's folder from another's
     */
    public Programs(Path cache, String version) {
        this.folder = cache.resolve("postgresql-" + version);
    }

    /**
     * The words that run one of the programs; as root in a user namespace, because PostgreSQL refuses to be root.
     *
     * @throws Trouble the programs can't be unpacked, or not be run as root
     */
    List<String> words(String program) {
        unpackIfNew();
        String path = folder.resolve("bin").resolve(program).toString();
        if (!System.getProperty("user.name").equals("root")) {
            return List.of(path);
        }
        if (!Command.onPath("unshare")) {
            throw new Trouble("PostgreSQL does not run as root, and there is no unshare: start as an ordinary user");
        }
        return List.of("unshare", "--user", path);
    }

    private void unpackIfNew() {
        if (Files.exists(folder)) {
            return;
        }
        try {
            Path beside = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "postgresql");
            unpack(beside);
            moveInto(folder, beside);
        } catch (IOException e) {
            throw new Trouble("PostgreSQL can't be unpacked into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void moveInto(Path folder, Path beside) throws IOException {
        try {
            Files.move(beside, folder);
        } catch (FileAlreadyExistsException another) {
            Folders.delete(beside); // another launcher was quicker
        }
    }

    private static void unpack(Path into) throws IOException {
        try (InputStream packed = packed();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static InputStream packed() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        String processor = ArchUtils.normalize(System.getProperty("os.arch"));
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, processor);
        } catch (IllegalStateException none) {
            throw new Trouble("There is no PostgreSQL for " + system + " on " + processor + " here", none);
        }
    }
}
