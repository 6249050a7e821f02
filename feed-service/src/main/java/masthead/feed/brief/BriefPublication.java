package masthead.feed.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import masthead.platform.id.Ids;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * How a brief is published.
 *
 * @param correction what was wrong, where readers are to be told
 * @param publishedAt the time of a first publication elsewhere; now if it isn't there
 */
public record BriefPublication(
        @Nullable CorrectionText correction, @Nullable Instant publishedAt) {
    private static final List<String> KINDS = List.of("correction", "clarification");
    private static final int LONGEST = 2_000;

    /**
     * The words of a correction.
     *
     * @param kind {@code correction}, which it is if nothing is said, or {@code clarification}
     */
    public record CorrectionText(
            @Nullable String kind, @Nullable String text) {
        String kindOrCorrection() {
            return kind == null ? "correction" : kind;
        }
    }

    /**
     * Checks what can be told without the brief's words.
     *
     * @throws InvalidRequest naming every field that is wrong
     */
    void check(Brief brief, Instant now) {
        var faults = new ArrayList<Violation>();
        if (publishedAt != null && brief.publishedAt() != null) {
            faults.add(new Violation("publishedAt", "is settled by the first publication; leave it out"));
        } else if (publishedAt != null && publishedAt.isAfter(now)) {
            faults.add(new Violation("publishedAt", "must not lie in the future"));
        }
        if (correction != null) {
            check(correction, faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static void check(CorrectionText correction, List<Violation> faults) {
        if (!KINDS.contains(correction.kindOrCorrection())) {
            faults.add(new Violation("correction.kind", "must be correction or clarification"));
        }
        String text = correction.text();
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            faults.add(new Violation("correction.text", "must have 1 to " + LONGEST + " characters"));
        }
    }

    Instant at(Instant now) {
        return publishedAt == null ? now : publishedAt;
    }

    static BriefCorrection listed(UUID brief, CorrectionText correction, Instant now) {
        String text = String.valueOf(correction.text()).strip();
        return new BriefCorrection(Ids.next(now), brief, now, correction.kindOrCorrection(), text);
    }
}
