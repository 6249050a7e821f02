package masthead.deploy.cli;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One command: what it takes is handed to the launcher by name. */
abstract class Line implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    /** The launcher's name for it. */
    abstract String command();

    /** Adds what was given on the command line. */
    abstract void arguments(Map<String, String> into);

    @Override
    public void run() {
        var arguments = new TreeMap<String, String>();
        arguments(arguments);
        root().tell(command(), arguments, spec().commandLine());
    }

    /** Wrong use. */
    ParameterException wrong(String why) {
        return new ParameterException(spec().commandLine(), why);
    }

    private Masthead root() {
        return (Masthead) spec().root().userObject();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "on a command line");
    }
}
