package masthead.proof;

import java.util.List;
import java.util.Locale;

/** Durations in milliseconds, as tables show them. */
record Figures(List<Double> values) {
    String median() {
        return show(values.stream().sorted().toList().get((values.size() - 1) / 2));
    }

    String worst() {
        return show(values.stream().max(Double::compare).orElseThrow());
    }

    private static String show(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    }
}
