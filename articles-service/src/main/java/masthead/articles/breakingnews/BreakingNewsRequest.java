package masthead.articles.breakingnews;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import masthead.document.Links;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Breaking news as an editor wants it. */
public record BreakingNewsRequest(String headline, @Nullable String link, Instant until) {
    private static final int LONGEST = 200;
    private static final Duration LONGEST_LIFE = Duration.ofHours(24);

    @JsonCreator
    public BreakingNewsRequest(
            @JsonProperty("headline") @Nullable String headline,
            @JsonProperty("link") @Nullable String link,
            @JsonProperty("until") @Nullable Instant until) {
        this.headline = Objects.requireNonNullElse(headline, "").strip();
        this.link = link == null || link.isBlank() ? null : link.strip();
        // As the database keeps it.
        this.until = until == null ? Instant.EPOCH : until.truncatedTo(ChronoUnit.MICROS);
    }

    /** Throws InvalidRequest with all that is wrong with it now. */
    void check(Instant now) {
        List<Violation> faults = new ArrayList<>();
        if (headline.isEmpty()
                || headline.length() > LONGEST
                || headline.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Violation("headline", "must be one line of 1 to " + LONGEST + " characters"));
        }
        if (link != null && !(Links.allowed(link) && (link.startsWith("/") || link.startsWith("https://")))) {
            faults.add(new Violation("link", "must be a path of this site or an https address"));
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_LIFE))) {
            faults.add(new Violation("until", "must lie ahead, by " + LONGEST_LIFE.toHours() + " hours at most"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
