package masthead.deploy.instances;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import masthead.deploy.data.DataDirectory;

/** What services are started with: the runtime unpacked, and how their Java runs. */
public record Preparation(Path repository, SharedRuntime runtime, JavaFlags flags) {
    /**
     * Unpacks the runtime if it isn't there yet.
     *
     * @param repository the folder of this checkout
     * @param cache where unpacked things are kept
     */
    public static Preparation of(Path repository, Path cache, boolean production, DataDirectory data)
            throws IOException, InterruptedException {
        Path payara = repository.resolve("deploy").resolve("target").resolve("payara");
        List<War> wars =
                ServiceKind.ALL.stream().map(kind -> kind.war(repository)).toList();
        return new Preparation(repository, SharedRuntime.of(payara, wars, cache, data), new JavaFlags(production));
    }
}
