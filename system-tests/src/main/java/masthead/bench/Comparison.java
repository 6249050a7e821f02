package masthead.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import masthead.report.Table;

/** Servers asked in turn for the same, several rounds of which the first does not count; shown are medians. */
final class Comparison {
    private static final int ROUNDS = 3;

    private final Wrk wrk;
    private final Server measure;
    private final List<Server> ours;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    /** One run of one case on one server. */
    record Run(Wrk.Result result, double microseconds) {}

    /** @param measure what ours are compared with */
    Comparison(Wrk wrk, Server measure, List<Server> ours) {
        this.wrk = wrk;
        this.measure = measure;
        this.ours = ours;
    }

    void run(List<Case> wanted) throws IOException, InterruptedException {
        cases.addAll(wanted);
        List<Server> all = Stream.concat(ours.stream(), Stream.of(measure)).toList();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Case one : wanted) {
                for (Server server : all) {
                    Run run = once(server, one);
                    if (round > 0) {
                        runs.computeIfAbsent(one.name() + server.name(), name -> new ArrayList<>())
                                .add(run);
                    }
                }
            }
        }
    }

    /** One run, which no table knows. */
    Run once(Server server, Case one) throws IOException, InterruptedException {
        Duration before = server.processor();
        Wrk.Result result = wrk.run(server.port(), one.paths(), one.headers());
        double took = server.processor().minus(before).toNanos() / 1e3;
        return new Run(result, took / result.requests());
    }

    void print(String title) {
        String theirs = measure.name();
        var heads = new ArrayList<Object>(List.of("what", theirs + ", requests/s"));
        ours.forEach(server -> heads.addAll(List.of(server.name() + ", requests/s", "ratio")));
        heads.add(theirs + ", µs/request");
        ours.forEach(server -> heads.add(server.name() + ", µs/request"));
        heads.add(theirs + ", p50 and p99, ms");
        ours.forEach(server -> heads.add(server.name() + ", p50 and p99, ms"));
        heads.add("errors");
        var table = new Table(System.out, title).heads(heads.toArray());
        for (Case one : cases) {
            table.row(row(one).toArray());
        }
        System.out.println();
    }

    private List<Object> row(Case one) {
        double other = median(of(one, measure), run -> run.result.rate());
        var cells = new ArrayList<Object>(List.of(one.name(), Math.round(other)));
        for (Server server : ours) {
            double rate = median(of(one, server), run -> run.result.rate());
            cells.addAll(List.of(Math.round(rate), show(rate / other)));
        }
        cells.add(Math.round(median(of(one, measure), Run::microseconds)));
        ours.forEach(server -> cells.add(Math.round(median(of(one, server), Run::microseconds))));
        cells.add(latencies(of(one, measure)));
        ours.forEach(server -> cells.add(latencies(of(one, server))));
        cells.add(Stream.concat(ours.stream(), Stream.of(measure))
                .flatMap(server -> of(one, server).stream())
                .mapToLong(run -> run.result.errors())
                .sum());
        return cells;
    }

    private List<Run> of(Case one, Server server) {
        return runs.getOrDefault(one.name() + server.name(), List.of());
    }

    static String latencies(List<Run> runs) {
        return show(median(runs, run -> run.result.p50())) + ", " + show(median(runs, run -> run.result.p99()));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }

    private static String show(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
