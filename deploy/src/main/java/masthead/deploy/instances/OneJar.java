package masthead.deploy.instances;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jars of a class path made one, in which the same is found: of each name the first, of what lists providers of a
 * service all. A start then opens one file instead of hundreds and looks once for each thing, and Java, when it records
 * its archive of classes, has one place to compare each with.
 */
final class OneJar {
    /** What is found in every jar rather than in the first: Java's lists of services, and those of Payara's HK2. */
    private static final List<String> LISTS = List.of("META-INF/services/", "META-INF/hk2-locator/");

    /** What only describes a single jar. */
    private static final List<String> OF_ONE_JAR = List.of("META-INF/maven/", "META-INF/versions/");

    private static final Set<String> OF_ONE_JAR_TOO =
            Set.of(JarFile.MANIFEST_NAME, "META-INF/INDEX.LIST", "module-info.class");

    private final Set<String> names = new HashSet<>();
    private final Map<String, ByteArrayOutputStream> lists = new TreeMap<>();
    private final JarOutputStream out;

    private OneJar(JarOutputStream out) {
        this.out = out;
    }

    /**
     * Writes it.
     *
     * @param jars in the order of the class path; what each holds for this version of Java
     */
    static void write(List<Path> jars, Manifest manifest, Path file) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                var out = new JarOutputStream(bytes, manifest)) {
            var one = new OneJar(out);
            for (Path jar : jars) {
                one.add(jar);
            }
            one.writeLists();
        }
    }

    private void add(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, Runtime.version())) {
            for (JarEntry entry : jar.versionedStream().toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    add(entry, content);
                }
            }
        }
    }

    private void add(JarEntry entry, InputStream content) throws IOException {
        String name = entry.getName();
        if (entry.isDirectory() || isOfOneJar(name)) {
            return;
        }
        if (LISTS.stream().anyMatch(name::startsWith)) {
            ByteArrayOutputStream list = lists.computeIfAbsent(name, none -> new ByteArrayOutputStream());
            content.transferTo(list);
            list.write('\n');
        } else if (names.add(name)) {
            var copy = new ZipEntry(name);
            // As it is: nothing has to be inflated at a start.
            copy.setMethod(ZipEntry.STORED);
            copy.setSize(entry.getSize());
            copy.setCrc(entry.getCrc());
            out.putNextEntry(copy);
            content.transferTo(out);
        }
    }

    private static boolean isOfOneJar(String name) {
        return OF_ONE_JAR.stream().anyMatch(name::startsWith)
                || OF_ONE_JAR_TOO.contains(name)
                || name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private void writeLists() throws IOException {
        for (Map.Entry<String, ByteArrayOutputStream> list : lists.entrySet()) {
            out.putNextEntry(new ZipEntry(list.getKey()));
            list.getValue().writeTo(out);
        }
    }
}
