package masthead.deploy.instances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Folders;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;
import masthead.deploy.process.Ports;

/**
 * Records an archive of the classes of runtime and libraries, with which later starts take a quarter less work (Java's
 * class data sharing). A service starts for nobody, is called as others would call it, and leaves the archive behind when
 * it ends. That takes longer than it saves, so it is done once, when all others serve, and gives way to them.
 */
public final class Rehearsal {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NAME = "rehearsal";
    /** It has a database and takes no work from others while it is there. */
    private static final ServiceKind SERVICE = ServiceKind.named("feed").orElseThrow();

    private final Preparation preparation;
    private final Surroundings surroundings;
    private final Thread thread;

    private Rehearsal(Preparation preparation, Surroundings surroundings, Consumer<String> notices) {
        this.preparation = preparation;
        this.surroundings = surroundings;
        this.thread = new Thread(() -> run(notices), NAME);
    }

    /**
     * Begins it in the background, if there is no archive yet.
     *
     * @param notices takes a line at its end
     */
    public static Rehearsal begin(Preparation preparation, Surroundings surroundings, Consumer<String> notices) {
        var rehearsal = new Rehearsal(preparation, surroundings, notices);
        if (Files.notExists(preparation.runtime().archive())) {
            rehearsal.thread.start();
        }
        return rehearsal;
    }

    /** Breaks it off. */
    public void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void run(Consumer<String> notices) {
        try {
            record();
            notices.accept("The next start will be quicker: Java's classes are prepared");
        } catch (IOException e) {
            notices.accept("The next start will not be quicker: " + e.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void record() throws IOException, InterruptedException {
        Path archive = preparation.runtime().archive();
        Path recorded =
                archive.resolveSibling("classes-" + ProcessHandle.current().pid() + ".jsa");
        DataDirectory data = surroundings.data();
        var ports = new Ports();
        var own = new InstanceFolder.Ports(ports.free(), ports.free());
        Child child = Child.start(command(recorded, own), data);
        try {
            new Readiness(SERVICE.name(), own.service()).await(child, PATIENCE);
            new FirstCalls(SERVICE.name(), own.service(), surroundings.gatewayCredential(SERVICE.name())).make();
            child.end("TERM", PATIENCE);
        } finally {
            child.end("KILL", PATIENCE);
            Folders.delete(data.instance(NAME));
        }
        if (Files.notExists(recorded)) {
            throw new IOException("nothing was recorded, see " + data.log(NAME));
        }
        Files.move(recorded, archive, StandardCopyOption.ATOMIC_MOVE);
    }

    private Command command(Path recorded, InstanceFolder.Ports own) throws IOException {
        var flags = new ArrayList<>(
                new JavaFlags(false).of(SERVICE, preparation.runtime().archive()));
        flags.add("-XX:ArchiveClassesAtExit=" + recorded);
        Command command = new InstanceFolder(NAME, surroundings.data())
                .command(
                        SERVICE,
                        SERVICE.war(preparation.repository()),
                        preparation.runtime(),
                        flags,
                        surroundings.of(SERVICE),
                        own);
        var words = new ArrayList<>(List.of("nice", "-n", "19"));
        words.addAll(command.words());
        return new Command(NAME, words, command.environment(), command.directory());
    }
}
