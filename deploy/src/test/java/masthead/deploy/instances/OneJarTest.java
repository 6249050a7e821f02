package masthead.deploy.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneJarTest {
    private static final String PROVIDERS = "META-INF/services/java.sql.Driver";

    @TempDir
    Path folder;

    @Test
    void holdsTheFirstOfEachNameAndAllListsOfProviders() throws IOException {
        Path first = jar("first.jar", false, Map.of("a/A.class", "first", PROVIDERS, "a.Driver"));
        Path second =
                jar("second.jar", false, Map.of("a/A.class", "second", "b/B.class", "b", PROVIDERS, "b.Driver\n"));

        Map<String, String> one = write(first, second);

        assertThat(one).containsEntry("a/A.class", "first").containsEntry("b/B.class", "b");
        assertThat(one.getOrDefault(PROVIDERS, "").lines().filter(line -> !line.isEmpty()))
                .containsExactly("a.Driver", "b.Driver");
    }

    @Test
    void holdsWhatThisVersionOfJavaWouldFind() throws IOException {
        Path jar = jar(
                "versions.jar",
                true,
                Map.of(
                        "a/A.class",
                        "old",
                        "META-INF/versions/9/a/A.class",
                        "new",
                        "META-INF/versions/9/a/Only.class",
                        "9",
                        "META-INF/versions/999/a/A.class",
                        "far"));

        assertThat(write(jar)).containsOnly(Map.entry("a/A.class", "new"), Map.entry("a/Only.class", "9"));
    }

    @Test
    void leavesOutWhatOnlyDescribesASingleJar() throws IOException {
        Path jar = jar(
                "signed.jar",
                false,
                Map.of(
                        "META-INF/KEY.SF",
                        "s",
                        "META-INF/KEY.RSA",
                        "s",
                        "META-INF/maven/g/a/pom.xml",
                        "p",
                        "module-info.class",
                        "m",
                        "META-INF/persistence.xml",
                        "kept"));

        assertThat(write(jar)).containsOnlyKeys("META-INF/persistence.xml");
    }

    private Map<String, String> write(Path... jars) throws IOException {
        Path file = folder.resolve("one.jar");
        OneJar.write(List.of(jars), manifest(false), file);
        var content = new TreeMap<String, String>();
        try (var one = new JarFile(file.toFile())) {
            for (JarEntry entry : one.stream().toList()) {
                content.put(
                        entry.getName(), new String(one.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        content.remove(JarFile.MANIFEST_NAME);
        return content;
    }

    private Path jar(String name, boolean versions, Map<String, String> content) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest(versions))) {
            for (Map.Entry<String, String> file : content.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static Manifest manifest(boolean versions) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (versions) {
            manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        }
        return manifest;
    }
}
