package masthead.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a proof is told: numbers of its own, and more for {@code deploy/run}. */
public record Options(Map<String, Long> numbers, List<String> others) {
    private static final List<String> OWN = List.of("--times", "--seed", "--seconds");

    public static Options of(String... arguments) {
        var numbers = new TreeMap<String, Long>();
        var others = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            if (OWN.contains(arguments[i]) && i + 1 < arguments.length) {
                numbers.put(arguments[i], Long.parseLong(arguments[++i]));
            } else {
                others.add(arguments[i]);
            }
        }
        return new Options(numbers, others);
    }

    public long number(String name, long otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }

    public String[] rest() {
        return others.toArray(String[]::new);
    }
}
