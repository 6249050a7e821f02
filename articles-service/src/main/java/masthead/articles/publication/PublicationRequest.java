package masthead.articles.publication;

import java.time.Instant;
import java.util.Set;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which revision to publish, and what readers are told.
 *
 * @param change update where nothing is said; of no account at the first publication
 * @param correction required for a correction, refused otherwise
 * @param publishedAt the time of a first publication elsewhere, for archives that move here; needs the permission to import
 */
public record PublicationRequest(
        int revision,
        @Nullable Change change,
        @Nullable CorrectionText correction,
        @Nullable Instant publishedAt) {
    private static final Set<String> KINDS = Set.of("correction", "clarification");
    private static final int LONGEST = 2_000;

    /** The words of a correction or clarification. */
    public record CorrectionText(
            @Nullable String kind, @Nullable String text) {}

    Change changeOrUpdate() {
        return change == null ? Change.UPDATE : change;
    }

    void check() {
        boolean corrects = change == Change.CORRECTION;
        if (!corrects && correction != null) {
            throw new InvalidRequest("correction", "goes with \"change\": \"correction\" only");
        }
        if (corrects && correction == null) {
            throw new InvalidRequest("correction", "must say what was wrong");
        }
        if (correction != null) {
            if (correction.kind() == null || !KINDS.contains(correction.kind())) {
                throw new InvalidRequest("correction.kind", "must be correction or clarification");
            }
            if (correction.text() == null
                    || correction.text().isBlank()
                    || correction.text().length() > LONGEST) {
                throw new InvalidRequest("correction.text", "must have 1 to " + LONGEST + " characters");
            }
        }
    }
}
