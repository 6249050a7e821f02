package masthead.articles.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as staff see it.
 *
 * @param state {@code queued}, {@code running}, {@code done} or {@code failed}
 * @param processed how many of the things are dealt with
 * @param total how many there are; 0 until somebody has looked
 * @param report not in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        String name,
        String state,
        long processed,
        int total,
        Instant askedAt,
        String askedBy,
        @Nullable Instant endedAt,
        @Nullable Report report) {
    /**
     * What has become of everything: by kind, and within that by the state that it had.
     *
     * @param skipped the losses say why, each by itself
     * @param losses how many of each kind
     * @param error why it failed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Report(
            Map<String, Map<String, Long>> imported,
            Map<String, Map<String, Long>> changed,
            Map<String, Map<String, Long>> unchanged,
            Map<String, Map<String, Long>> skipped,
            Map<String, Long> losses,
            @Nullable String error) {}

    /** How often something of a kind and state came out in a way. */
    public record Count(String outcome, String kind, String state, long number) {}

    static ImportView line(Import asked, long processed) {
        return of(asked, processed, null);
    }

    static ImportView of(Import asked, long processed, @Nullable Report report) {
        return new ImportView(
                asked.id(),
                asked.name(),
                asked.state(),
                processed,
                asked.total(),
                asked.askedAt(),
                asked.askedBy(),
                asked.endedAt(),
                report);
    }

    static Map<String, Map<String, Long>> byKind(Iterable<Count> counts, Outcome outcome) {
        var byKind = new TreeMap<String, Map<String, Long>>();
        for (Count count : counts) {
            if (count.outcome().equals(outcome.wireName())) {
                byKind.computeIfAbsent(count.kind(), kind -> new TreeMap<>()).put(count.state(), count.number());
            }
        }
        return byKind;
    }
}
