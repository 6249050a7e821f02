package masthead.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.run.RunningNewsroom;

/**
 * How long after the answer to a write each place has heard of it at which readers or programs meet a story: published, updated,
 * corrected, withdrawn.
 */
public final class Everywhere {
    private static final int TIMES = 150;
    private static final int WARM = 6;
    private static final int GROUPS = 3;
    private static final String VARNISH = "Varnish";

    private Everywhere() {}

    /**
     * Measures.
     *
     * @param arguments {@code --times N} lives of a story, then more for {@code deploy/run}; with {@code --varnish} also what
     *     comes by way of it
     */
    public static void main(String[] arguments) throws InterruptedException {
        var options = Options.of(arguments);
        int times = (int) options.number("--times", TIMES);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            Http gateway = newsroom.alone("gateway");
            Map<String, Http> ways = new LinkedHashMap<>(Map.of("gateway", gateway));
            if (List.of(options.rest()).contains("--varnish")) {
                ways.put(VARNISH, newsroom.http());
            }
            Desk desk = newsroom.staff().desk("editor", gateway);
            List<String> failures = new ArrayList<>();
            rounds(WARM, new masthead.system.everywhere.Everywhere(desk, ways, GROUPS), failures);
            var measured = new masthead.system.everywhere.Everywhere(desk, ways, GROUPS);
            rounds(times, measured, failures);
            print(times, measured, ways, failures);
            System.exit(failures.isEmpty() ? 0 : 1);
        }
    }

    private static void rounds(int times, masthead.system.everywhere.Everywhere everywhere, List<String> failures)
            throws InterruptedException {
        for (int n = 0; n < times; n++) {
            everywhere.round();
        }
        failures.addAll(everywhere.failures());
    }

    private static void print(
            int times, masthead.system.everywhere.Everywhere measured, Map<String, Http> ways, List<String> failures) {
        var heads = new ArrayList<>(List.of("ms after the answer to the write: median, p99, worst"));
        ways.keySet().forEach(way -> heads.add("by " + way + ", number"));
        var table = new Table(
                        System.out,
                        "From a change to every place, " + times
                                + " lives of a story, each seen at a third of the places")
                .heads(heads.toArray());
        measured.byPlace().forEach((place, byWay) -> {
            var row = new ArrayList<>(List.of(place));
            ways.keySet().forEach(way -> row.add(show(byWay.getOrDefault(way, List.of()))));
            table.row(row.toArray());
        });
        System.out.println();
        table.heads("change", "at all places: median, p99, worst, number");
        measured.byChange().forEach((change, took) -> table.row(change.wireName(), show(took)));
        table.list("What failed", failures);
    }

    private static String show(List<Double> took) {
        if (took.isEmpty()) {
            return "";
        }
        var figures = new Figures(took);
        return figures.median() + ", " + figures.p99() + ", " + figures.worst() + ", " + took.size();
    }
}
