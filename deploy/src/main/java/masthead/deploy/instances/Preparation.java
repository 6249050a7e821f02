package masthead.deploy.instances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Folders;
import masthead.deploy.process.Child;
import masthead.deploy.process.Ports;
import masthead.deploy.secrets.SigningKeys;

/**
 * What is made once for a runtime, a Java and a machine: the runtime unpacked, and an archive of its classes, with which
 * every later start takes a third less work. The archive is recorded by a service that starts for nobody.
 */
public record Preparation(Path repository, SharedRuntime runtime, JavaFlags flags) {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String NAME = "rehearsal";

    /**
     * @param repository the folder of this checkout
     * @param cache where unpacked things are kept
     */
    public static Preparation of(Path repository, Path cache, boolean production, DataDirectory data)
            throws IOException, InterruptedException {
        Path payara = repository.resolve("deploy").resolve("target").resolve("payara");
        var preparation = new Preparation(repository, SharedRuntime.of(payara, cache, data), new JavaFlags(production));
        if (Files.notExists(preparation.runtime.archive())) {
            preparation.rehearse(data);
        }
        return preparation;
    }

    /** Without the archive everything works, only slower, so a rehearsal that fails stops nothing. */
    private void rehearse(DataDirectory data) throws IOException, InterruptedException {
        Path recorded = runtime.archive()
                .resolveSibling("classes-" + ProcessHandle.current().pid() + ".jsa");
        ServiceKind kind = ServiceKind.named("feed").orElseThrow();
        var ports = new Ports();
        var own = new InstanceFolder.Ports(ports.free(), ports.free());
        var flags = new ArrayList<>(new JavaFlags(false).of(kind, runtime.archive()));
        flags.add("-XX:ArchiveClassesAtExit=" + recorded);
        Child child = Child.start(
                new InstanceFolder(NAME, data).command(kind, kind.war(repository), runtime, flags, alone(data), own),
                data);
        try {
            await(child, new Readiness(kind.name(), own.service()));
        } finally {
            child.end("TERM", PATIENCE);
        }
        if (Files.exists(recorded)) {
            Files.move(recorded, runtime.archive(), StandardCopyOption.ATOMIC_MOVE);
        }
        Folders.delete(data.instance(NAME));
    }

    private static void await(Child child, Readiness readiness) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (child.alive() && readiness.ask().isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
    }

    /** Addresses at which nobody answers; services start nevertheless. */
    private static Map<String, String> alone(DataDirectory data) {
        return Map.of(
                "DB_URL", "jdbc:postgresql://127.0.0.1:9/none",
                "DB_USER", "nobody",
                "DB_PASSWORD", "none",
                "ARTICLES_MP_REST_URL", "http://127.0.0.1:9",
                "MASTHEAD_SECRETS_ARTICLES", "none",
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                        SigningKeys.of(data).publicFile().toUri().toString());
    }
}
