package masthead.report;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A dated table in Markdown, with the machine that it was measured on. */
public final class Table {
    private final PrintStream out;

    public Table(PrintStream out, String title) {
        this.out = out;
        out.printf("# %s, %s%n%n", title, LocalDate.now(ZoneOffset.UTC));
        out.printf(
                "%d processors, %d GB, Java %s.%n%n",
                Runtime.getRuntime().availableProcessors(),
                memory() >> 30,
                Runtime.version().feature());
    }

    public Table heads(Object... heads) {
        row(heads);
        out.println("|" + " --- |".repeat(heads.length));
        return this;
    }

    public Table row(Object... cells) {
        var line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(String.valueOf(cell).replace("|", "\\|")).append(" |");
        }
        out.println(line);
        return this;
    }

    /** What is behind a figure, one line each; nothing where there is none. */
    public Table list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.printf("%n## %s%n%n", title);
            lines.forEach(line -> out.println("- " + line));
        }
        return this;
    }

    private static long memory() {
        var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean machine ? machine.getTotalMemorySize() : 0;
    }
}
