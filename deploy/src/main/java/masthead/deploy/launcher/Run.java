package masthead.deploy.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.deploy.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The launcher's main class. */
public final class Run {
    private static final int FAILED = 1;

    private Run() {}

    /** Exits with 1 after a failure with its reason on standard error, with 2 after wrong use. */
    public static void main(String[] arguments) {
        // What libraries have to say is of no use to who starts a newsroom; failures come as exceptions.
        Logger.getLogger("").setLevel(Level.OFF);
        var options = new Options();
        var line = new CommandLine(options);
        try {
            line.parseArgs(arguments);
        } catch (ParameterException wrong) {
            System.err.println(wrong.getMessage() + "\nTry deploy/run --help");
            System.exit(CommandLine.ExitCode.USAGE);
        }
        if (line.isUsageHelpRequested()) {
            line.usage(System.out);
            return;
        }
        System.exit(run(options));
    }

    private static int run(Options options) {
        var launcher = new Launcher(options, new Steps(System.out));
        Thread main = Thread.currentThread();
        var stop = new Thread(
                () -> {
                    main.interrupt();
                    launcher.awaitEnd();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            launcher.run();
            return 0;
        } catch (InterruptedException asked) {
            return 0;
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            return FAILED;
        } catch (Exception e) {
            System.err.println("The launcher failed: " + e);
            return FAILED;
        }
    }
}
