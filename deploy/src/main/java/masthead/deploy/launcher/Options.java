package masthead.deploy.launcher;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code deploy/run} was asked for. */
@Command(
        name = "deploy/run",
        sortOptions = false,
        description = "Starts the whole of Masthead on this machine, builds it first where that is needed, and keeps it"
                + " running until Ctrl-C.")
final class Options {
    private static final String PORT = "8080";
    private static final String FIRST_OWNER = "owner@independent.example";

    @Option(names = "--port", paramLabel = "N", defaultValue = PORT, description = "where the site is (default: 8080)")
    int port;

    @Option(names = "--data", paramLabel = "DIR", description = "where everything is kept (default: target/run)")
    @Nullable
    Path data;

    @Option(names = "--empty", description = "without the sample newsroom; counts at the first start on a directory")
    boolean empty;

    @Option(
            names = "--owner",
            paramLabel = "EMAIL",
            defaultValue = FIRST_OWNER,
            description = "whom the link for the first owner is for, at the first start on a directory (default: "
                    + FIRST_OWNER + ")")
    String owner = FIRST_OWNER;

    @Option(names = "--production", description = "compile for speed rather than for a quick start")
    boolean production;

    @Option(names = "--varnish", description = "with Varnish between the edge and the gateways")
    boolean varnish;

    @Option(names = "--prepare", description = "only prepare quick starts, as each build does, and end")
    boolean prepare;

    @Option(
            names = "--ready-file",
            paramLabel = "FILE",
            description = "written as JSON once everything answers, and again whenever instances change")
    @Nullable
    Path readyFile;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    boolean help;

    @Option(names = "--repository", hidden = true, required = true)
    Path repository = Path.of("");

    Foundations.Wishes wishes() {
        return new Foundations.Wishes(production, varnish);
    }

    Path dataDirectory() {
        return data == null ? repository.resolve("target").resolve("run") : data;
    }

    Optional<Path> readyFile() {
        return Optional.ofNullable(readyFile);
    }
}
