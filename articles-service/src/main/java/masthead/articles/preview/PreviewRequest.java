package masthead.articles.preview;

import java.time.Duration;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * A link as its maker wants it.
 *
 * @param revision null for the work in progress as it stands when the link is opened
 * @param hours how long it works, a week where nothing is said
 * @param note whom it is for
 */
public record PreviewRequest(
        @Nullable Integer revision,
        @Nullable Integer hours,
        @Nullable String note) {
    private static final int WEEK = 7 * 24;
    private static final int LONGEST_LIFE = 30 * 24;
    private static final int LONGEST_NOTE = 200;

    record Checked(@Nullable Integer revision, Duration life, String note) {}

    Checked checked() {
        int life = hours == null ? WEEK : hours;
        if (life < 1 || life > LONGEST_LIFE) {
            throw new InvalidRequest("hours", "must be a number from 1 to " + LONGEST_LIFE);
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST_NOTE || words.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequest("note", "must be one line of at most " + LONGEST_NOTE + " characters");
        }
        return new Checked(revision, Duration.ofHours(life), words);
    }
}
