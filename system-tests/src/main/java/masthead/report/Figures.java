package masthead.report;

import java.util.List;
import java.util.Locale;

/** Durations in milliseconds, as tables show them. */
public record Figures(List<Double> values) {
    public String median() {
        return show(values.stream().sorted().toList().get((values.size() - 1) / 2));
    }

    /** What 95 of 100 don't exceed. */
    public String p95() {
        return percentile(95);
    }

    /** What 99 of 100 don't exceed. */
    public String p99() {
        return percentile(99);
    }

    private String percentile(int percent) {
        return show(values.stream().sorted().toList().get((values.size() * percent + 99) / 100 - 1));
    }

    public String worst() {
        return show(values.stream().max(Double::compare).orElseThrow());
    }

    private static String show(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }
}
