package masthead.deploy.instances;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import masthead.deploy.Trouble;

/**
 * A service as the build packs it, in two parts: what is the newsroom's own, and the libraries that others wrote. The
 * libraries are laid beside the runtime, once for all services, where Java can keep them prepared and where nobody
 * searches them for the newsroom's classes at every start.
 */
record War(Path file) {
    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String OWN = LIBRARIES + "masthead-";

    War {
        if (Files.notExists(file)) {
            throw new Trouble(file + " is missing: build first");
        }
    }

    /** Tells one build of it from another. */
    String version() throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    /** Names and sizes of the libraries, in the order of the names. */
    List<String> libraries() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(War::isLibrary)
                    .map(entry -> entry.getName().substring(LIBRARIES.length()) + " " + entry.getSize())
                    .sorted()
                    .toList();
        }
    }

    /** Lays the libraries into a folder, beside those of other services. */
    void copyLibraries(Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(War::isLibrary).toList()) {
                copy(zip, entry, folder.resolve(entry.getName().substring(LIBRARIES.length())));
            }
        }
    }

    /** Unpacks all but the libraries. */
    void unpack(Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> !isLibrary(one)).toList()) {
                Path to = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    copy(zip, entry, to);
                }
            }
        }
    }

    private static boolean isLibrary(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith(LIBRARIES) && name.endsWith(".jar") && !name.startsWith(OWN);
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
