package masthead.deploy.launcher;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import masthead.deploy.process.Elapsed;

/** What the operator sees while everything starts: a line a step, with the seconds since the beginning. */
final class Steps {
    private final PrintStream out;
    private final Elapsed running = new Elapsed();

    Steps(PrintStream out) {
        this.out = out;
    }

    synchronized void done(String what, String detail) {
        out.printf(Locale.ROOT, "%7.1f s  %-14s %s%n", seconds(), what, detail);
    }

    /** Something that happens later, when everything runs. */
    synchronized void notice(String line) {
        out.println("  " + LocalTime.now(ZoneId.systemDefault()).withNano(0) + "  " + line);
    }

    synchronized void say(String text) {
        out.println(text);
    }

    double seconds() {
        return running.time().toMillis() / 1e3;
    }
}
