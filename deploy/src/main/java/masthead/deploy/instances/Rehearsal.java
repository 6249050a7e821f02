package masthead.deploy.instances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;
import masthead.deploy.process.Ports;

/**
 * Records an archive of the classes of runtime and libraries, with which starts take a quarter less work and a quarter
 * less memory (Java's class data sharing). A service starts for nobody, is called as others would call it, and leaves the
 * archive behind when it ends. That takes longer than one start saves, and more memory than any service, so a build does it.
 */
public final class Rehearsal {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NAME = "rehearsal";
    /** It has a database. */
    private static final ServiceKind SERVICE = ServiceKind.named("feed").orElseThrow();

    private Rehearsal() {}

    /**
     * Does it, unless there is an archive already.
     *
     * @throws Trouble nothing was recorded
     */
    public static void record(Preparation preparation, Surroundings surroundings)
            throws IOException, InterruptedException {
        Path archive = preparation.runtime().archive();
        if (Files.exists(archive)) {
            return;
        }
        Path recorded =
                archive.resolveSibling("classes-" + ProcessHandle.current().pid() + ".jsa");
        DataDirectory data = surroundings.data();
        var ports = new Ports();
        var own = new InstanceFolder.Ports(ports.free(), ports.free());
        Child child = Child.start(command(preparation, surroundings, recorded, own), data);
        try {
            new Readiness(SERVICE.name(), own.service()).await(child, PATIENCE);
            new FirstCalls(SERVICE.name(), own.service(), surroundings.gatewayCredential(SERVICE.name())).make();
            child.end("TERM", PATIENCE);
        } finally {
            child.end("KILL", PATIENCE);
        }
        if (Files.notExists(recorded)) {
            throw new Trouble("Java's classes can't be prepared: its archive was not written");
        }
        Files.move(recorded, archive, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Command command(
            Preparation preparation, Surroundings surroundings, Path recorded, InstanceFolder.Ports own)
            throws IOException {
        var flags = new ArrayList<>(
                new JavaFlags(false).of(SERVICE, preparation.runtime().archive()));
        flags.add("-XX:ArchiveClassesAtExit=" + recorded);
        return new InstanceFolder(NAME, surroundings.data())
                .command(
                        SERVICE,
                        SERVICE.war(preparation.repository()),
                        preparation.runtime(),
                        flags,
                        surroundings.of(SERVICE),
                        own);
    }
}
