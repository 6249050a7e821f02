package masthead.deploy.instances;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Folders;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;

/**
 * Payara Micro unpacked once, with the libraries of all services beside it, for every instance of every data directory,
 * so that they also share what of it Java has prepared (the class data archive). The main class of Payara's own launcher
 * jar insists on running in its own folder; it does nothing but set two properties, which is done here, so each instance
 * can have a root of its own beside.
 */
final class SharedRuntime {
    /** What the folders in the cache begin with. */
    static final String NAME = "payara-";

    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String LAUNCHER = "launch-micro.jar";
    private static final String STARTER = "instance.jar";
    private static final String LIBRARIES = "libraries";
    /** The parts of a root that an instance writes to. */
    private static final List<String> OWN_PARTS = List.of("config", "lib", "META-INF", "docroot");

    private final Path folder;

    private SharedRuntime(Path folder) {
        this.folder = folder;
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
        Path folder = cache.resolve(NAME + Fingerprint.of(payara, wars, cache));
        if (Files.notExists(folder)) {
            Path beside = Files.createTempDirectory(Files.createDirectories(cache), "payara");
            unpack(payara, beside, data);
            layLibraries(payara, wars, Files.createDirectory(beside.resolve(LIBRARIES)));
            writeStarter(beside);
            Domain.adapt(domain(beside));
            try {
                Files.move(beside, folder);
            } catch (FileAlreadyExistsException another) {
                Folders.delete(beside); // another launcher was quicker
            }
            OldRuntimes.sweep(cache);
        }
        return new SharedRuntime(folder);
    }

    private static void unpack(Path payara, Path folder, DataDirectory data) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar"));
        words.addAll(List.of(payara.resolve("payara-micro.jar").toString(), "--rootdir", folder.toString()));
        words.add("--outputlauncher");
        boolean unpacked = Child.start(new Command("payara", words, Map.of(), data.run()), data)
                .succeeds();
        if (!unpacked || Files.notExists(folder.resolve(LAUNCHER))) {
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

    /** Tells one runtime from another. */
    String version() {
        return folder.toString();
    }

    /** Where the class data archive is, once it is made. */
    Path archive() {
        return folder.resolve("classes.jsa");
    }

    /** A fresh root for an instance: one that was used before would deploy twice. */
    void makeRoot(Path root, ServiceKind kind, InstanceFolder.Ports ports) throws IOException {
        Folders.delete(root);
        for (String part : OWN_PARTS) {
            Folders.copy(folder.resolve(part), root.resolve(part));
        }
        Domain.fill(domain(root), kind, ports);
    }

    /** What comes between Java's own flags and Payara's. */
    List<String> words(Path root) {
        return List.of(
                "-Dfish.payara.micro.BootJar=" + folder.resolve(LAUNCHER).toUri(),
                "-Dfish.payara.micro.UnpackDir=" + folder,
                "-jar",
                folder.resolve(STARTER).toString(),
                "--rootdir",
                root.toString());
    }

    private static Path domain(Path root) {
        return root.resolve("config").resolve("domain.xml");
    }

    /**
     * The jar that starts an instance: Payara's launcher jar, the runtime's jars in the order of its class path, and
     * behind them the libraries. Its manifest names the main class that the launcher jar starts itself and the modules
     * that it opens; as flags they would keep Java from its own prepared modules. Payara's own way to add libraries
     * is not used: the archive of classes leaves out what is named by such addresses.
     */
    private static void writeStarter(Path folder) throws IOException {
        Path launcher = folder.resolve(LAUNCHER);
        var jars = new ArrayList<>(List.of(launcher));
        var manifest = new Manifest();
        try (var file = new JarFile(launcher.toFile(), false);
                Stream<Path> libraries = Files.list(folder.resolve(LIBRARIES))) {
            Attributes theirs = file.getManifest().getMainAttributes();
            Attributes ours = manifest.getMainAttributes();
            ours.put(Attributes.Name.MANIFEST_VERSION, "1.0");
            ours.put(Attributes.Name.MAIN_CLASS, MAIN);
            for (String modules : List.of("Add-Opens", "Add-Exports")) {
                ours.putValue(modules, theirs.getValue(modules));
            }
            for (String jar : theirs.getValue(Attributes.Name.CLASS_PATH).split(" ")) {
                jars.add(folder.resolve(jar));
            }
            libraries.sorted().forEach(jars::add);
        }
        OneJar.write(jars, manifest, folder.resolve(STARTER));
    }
}
