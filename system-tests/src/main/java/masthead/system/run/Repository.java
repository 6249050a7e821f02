package masthead.system.run;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this project's files are: the folder above our own classes that holds {@code deploy/run}. */
public final class Repository {
    private Repository() {}

    public static Path root() {
        Path here = ours();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("deploy").resolve("run"))) {
                return folder;
            }
        }
        throw new IllegalStateException("There is no deploy/run above " + here);
    }

    private static Path ours() {
        try {
            return Path.of(Repository.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
