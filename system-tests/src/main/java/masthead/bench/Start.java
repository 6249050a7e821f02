package masthead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.run.Folder;
import masthead.system.run.Repository;
import masthead.system.run.RunningNewsroom;

/** What a start takes, the first with the sample and later ones: seconds until ready, processor time, memory. */
public final class Start {
    private static final int TIMES = 5;
    private static final List<String> SERVICES = List.of("articles", "feed", "members", "gateway");
    private static final double TICKS_A_SECOND = 100;

    private final Table table;

    private Start(Table table) {
        this.table = table;
    }

    /** @param arguments {@code --times N} starts with existing data, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws IOException {
        var options = Options.of(arguments);
        var heads = new ArrayList<>(List.of("start", "seconds", "processor s of the machine", "MiB"));
        SERVICES.forEach(service -> heads.add(service + ", processor s, MiB"));
        var bench = new Start(new Table(System.out, "Starts").heads(heads.toArray()));
        Path aside = setPreparedAside();
        try {
            bench.run((int) options.number("--times", TIMES), options.rest());
        } finally {
            // The new ones are as good as the old ones.
            Folder.delete(aside);
        }
    }

    private void run(int times, String[] options) {
        var preparation = new Watch();
        RunningNewsroom.prepare();
        table.row("preparation, once a build", preparation.seconds(), preparation.processor(), "", "", "", "", "");
        var first = new Watch();
        try (var newsroom = RunningNewsroom.withSample(options)) {
            row("the first, with the sample", first, newsroom);
            for (int n = 1; n <= times; n++) {
                newsroom.stop();
                var watch = new Watch();
                newsroom.startAgain();
                row("existing data, " + n, watch, newsroom);
            }
        }
    }

    /** Seconds and processor time of all the machine, which should do nothing else, since it was made. */
    private static final class Watch {
        private final long begun = System.nanoTime();
        private final double busy = busy();

        String seconds() {
            return show((System.nanoTime() - begun) / 1e9);
        }

        String processor() {
            return show(busy() - busy);
        }

        /** See proc(5), /proc/stat: user, nice and system time. */
        private static double busy() {
            try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
                String[] cpu = lines.findFirst().orElseThrow().trim().split(" +");
                return Arrays.stream(cpu, 1, 4).mapToLong(Long::parseLong).sum() / TICKS_A_SECOND;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void row(String what, Watch watch, RunningNewsroom newsroom) {
        var cells = new ArrayList<>(List.of(
                what,
                watch.seconds(),
                watch.processor(),
                "" + newsroom.processes().memory()));
        for (String service : SERVICES) {
            double processor = newsroom.processes().time(service).toMillis() / 1e3;
            cells.add(show(processor) + ", " + newsroom.processes().memory(service));
        }
        table.row(cells.toArray());
    }

    private static Path setPreparedAside() throws IOException {
        Path aside = prepared().resolveSibling("cache-aside");
        Folder.delete(aside);
        if (Files.exists(prepared())) {
            Files.move(prepared(), aside);
        }
        return aside;
    }

    private static Path prepared() {
        return Repository.root().resolve("deploy").resolve("target").resolve("cache");
    }

    private static String show(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
