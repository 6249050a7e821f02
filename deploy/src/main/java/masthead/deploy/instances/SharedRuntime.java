package masthead.deploy.instances;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Folders;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;

/**
 * Payara Micro unpacked once, with the libraries of all services beside it, for every instance of every data directory,
 * so that they also share what of it Java has prepared (the class data archive). The launcher jar's own main class insists
 * on running in its own folder; it does
 * nothing but set two properties, which is done here, so each instance can have a root of its own beside.
 */
final class SharedRuntime {
    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String LAUNCHER = "launch-micro.jar";
    private static final String LIBRARIES = "libraries";
    /** The parts of a root that an instance writes to. */
    private static final List<String> OWN_PARTS = List.of("config", "lib", "META-INF", "docroot");

    private final Path folder;
    private final List<String> moduleFlags;
    private final String classPath;

    private SharedRuntime(Path folder) throws IOException {
        this.folder = folder;
        this.moduleFlags = moduleFlags(folder.resolve(LAUNCHER));
        this.classPath = classPath(folder);
    }

    /**
     * The runtime, unpacked if it isn't there yet.
     *
     * @param payara the folder with payara-micro.jar and the library that goes with it
     * @param wars what it will run
     * @param cache where unpacked things are kept
     */
    static SharedRuntime of(Path payara, List<War> wars, Path cache, DataDirectory data)
            throws IOException, InterruptedException {
        Path folder = cache.resolve("payara-" + Fingerprint.of(payara, wars, cache));
        if (Files.notExists(folder)) {
            Path beside = Files.createTempDirectory(Files.createDirectories(cache), "payara");
            unpack(payara, beside, data);
            layLibraries(payara, wars, Files.createDirectory(beside.resolve(LIBRARIES)));
            try {
                Files.move(beside, folder);
            } catch (FileAlreadyExistsException another) {
                Folders.delete(beside); // another launcher was quicker
            }
        }
        return new SharedRuntime(folder);
    }

    private static void unpack(Path payara, Path folder, DataDirectory data) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar"));
        words.addAll(List.of(payara.resolve("payara-micro.jar").toString(), "--rootdir", folder.toString()));
        words.add("--outputlauncher");
        int code = Child.start(new Command("payara", words, Map.of(), data.run()), data)
                .awaitOrEnd();
        if (code != 0 || Files.notExists(folder.resolve(LAUNCHER))) {
            throw new Trouble("Payara Micro can't be unpacked: see " + data.log("payara"));
        }
    }

    private static void layLibraries(Path payara, List<War> wars, Path folder) throws IOException {
        Path logging = payara.resolve("masthead-platform-logging.jar");
        Files.copy(logging, folder.resolve(logging.getFileName()));
        for (War war : wars) {
            war.copyLibraries(folder);
        }
    }

    /** The program that runs this launcher runs its children. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Where the class data archive is, once it is made. */
    Path archive() {
        return folder.resolve("classes.jsa");
    }

    /** A fresh root for an instance: one that was used before would deploy twice. */
    void makeRoot(Path root) throws IOException {
        Folders.delete(root);
        for (String part : OWN_PARTS) {
            Folders.copy(folder.resolve(part), root.resolve(part));
        }
    }

    /** What comes between Java's own flags and Payara's. */
    List<String> words(Path root) {
        var words = new ArrayList<>(moduleFlags);
        Path jar = folder.resolve(LAUNCHER);
        words.add("-Dfish.payara.micro.BootJar=" + jar.toUri());
        words.add("-Dfish.payara.micro.UnpackDir=" + folder);
        words.addAll(List.of("-cp", classPath, MAIN, "--rootdir", root.toString()));
        return words;
    }

    /**
     * The launcher jar, which names Payara's own, then the libraries, always in one order: an archive holds for one class
     * path. Payara's own way to add libraries is not used: the archive leaves out what is named by such addresses.
     */
    private static String classPath(Path folder) throws IOException {
        try (Stream<Path> libraries = Files.list(folder.resolve(LIBRARIES))) {
            return Stream.concat(Stream.of(folder.resolve(LAUNCHER)), libraries.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** The jar's manifest opens modules for {@code java -jar}; with a main class of our own they are flags. */
    private static List<String> moduleFlags(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile(), false)) {
            Attributes manifest = file.getManifest().getMainAttributes();
            var flags = new ArrayList<String>();
            for (String module : manifest.getValue("Add-Opens").split(" ", -1)) {
                flags.add("--add-opens=" + module + "=ALL-UNNAMED");
            }
            for (String module : manifest.getValue("Add-Exports").split(" ", -1)) {
                flags.add("--add-exports=" + module + "=ALL-UNNAMED");
            }
            return List.copyOf(flags);
        }
    }
}
