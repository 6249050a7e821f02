package masthead.deploy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import masthead.deploy.Trouble;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Caller;
import masthead.deploy.control.Request;
import masthead.deploy.data.DataDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line's root: finds the launcher's socket and hands a command over. Exit codes: 0 done, 1 failed with a
 * reason on standard error, 2 wrong use.
 */
@Command(
        name = "deploy/masthead",
        synopsisSubcommandLabel = "COMMAND",
        description = "Talks to the Masthead that deploy/run keeps running on this machine.",
        subcommands = {
            StatusLine.class,
            ImportLine.class,
            ApiKeyLine.class,
            StaffLine.class,
            SignInLinkLine.class,
            EventsLine.class,
            RestartLine.class,
            ScaleLine.class
        })
public final class Masthead implements Runnable {
    private static final int FAILED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this help")
    boolean help;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "answer in JSON")
    boolean json;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the data directory (default: target/run)")
    @Nullable
    Path data;

    @Option(names = "--repository", hidden = true, required = true)
    Path repository = Path.of("");

    @Spec
    @Nullable
    CommandSpec spec;

    private Masthead() {}

    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        var line = new CommandLine(new Masthead());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure instanceof Trouble ? failure.getMessage() : failure.toString());
            return FAILED;
        });
        return line;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Which command?");
        }
    }

    /**
     * Has the launcher do it.
     *
     * @throws Trouble it failed, or no launcher runs
     */
    void tell(String command, Map<String, String> arguments, CommandLine line) {
        if (json) {
            arguments.put("json", "true");
        }
        Path directory = data == null ? repository.resolve("target").resolve("run") : data;
        Path socket = new DataDirectory(directory.toAbsolutePath().normalize()).controlSocket();
        if (Files.notExists(socket)) {
            throw new Trouble("No launcher runs on " + directory + ": start it with deploy/run");
        }
        String reason;
        try {
            reason = new Caller(socket).call(new Request(command, arguments), new Terminal(line));
        } catch (IOException e) {
            throw new Trouble("No launcher answers on " + directory + " (" + e.getMessage() + ")", e);
        }
        if (!reason.isEmpty()) {
            throw new Trouble(reason);
        }
    }

    private record Terminal(CommandLine line) implements Answers {
        @Override
        public void result(String text) {
            line.getOut().println(text);
        }

        @Override
        public void progress(String text) {
            line.getErr().println(text);
        }
    }
}
