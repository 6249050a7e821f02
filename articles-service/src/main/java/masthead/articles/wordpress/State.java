package masthead.articles.wordpress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether everybody could read an item, and what editors must know of it if not.
 *
 * @param marginNotes never shown to readers
 */
record State(boolean published, List<String> marginNotes) {

    static State of(WpItem item, Instant now) {
        var notes = new ArrayList<String>();
        Instant at = item.at();
        boolean later = at != null && at.isAfter(now);
        switch (item.status()) {
            case "private" -> notes.add("Was private in WordPress: only staff could read it.");
            case "pending" -> notes.add("Was waiting for review in WordPress.");
            case "future" -> notes.add(scheduled(at));
            case "publish" -> {
                if (later) {
                    notes.add(scheduled(at));
                }
            }
            default -> {
                // A draft that nobody asked anything about.
            }
        }
        if (!item.password().isEmpty()) {
            notes.add("Was protected by a password in WordPress: not everybody could read it.");
        }
        return new State(item.status().equals("publish") && notes.isEmpty(), List.copyOf(notes));
    }

    private static String scheduled(@Nullable Instant at) {
        return at == null
                ? "Was scheduled in WordPress."
                : "Was scheduled in WordPress for " + at.truncatedTo(ChronoUnit.MINUTES) + ".";
    }
}
