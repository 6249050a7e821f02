package masthead.articles.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What staff say of a picture. */
public record MediaRequest(
        String alt, Boolean decorative, String caption, String credit, Double focalX, Double focalY) {
    private static final int LONGEST = 2_000;

    @JsonCreator
    public MediaRequest(
            @JsonProperty("alt") @Nullable String alt,
            @JsonProperty("decorative") @Nullable Boolean decorative,
            @JsonProperty("caption") @Nullable String caption,
            @JsonProperty("credit") @Nullable String credit,
            @JsonProperty("focalX") @Nullable Double focalX,
            @JsonProperty("focalY") @Nullable Double focalY) {
        this.alt = line("alt", alt);
        this.decorative = Boolean.TRUE.equals(decorative);
        if (this.decorative && !this.alt.isEmpty()) {
            throw new InvalidRequest("decorative", "goes with an empty alt text only: either it says something or not");
        }
        this.caption = line("caption", caption);
        this.credit = line("credit", credit);
        this.focalX = share("focalX", focalX);
        this.focalY = share("focalY", focalY);
    }

    private static String line(String field, @Nullable String text) {
        String line = Objects.requireNonNullElse(text, "").strip();
        if (line.length() > LONGEST) {
            throw new InvalidRequest(field, "is too long: at most " + LONGEST + " characters");
        }
        return line;
    }

    private static Double share(String field, @Nullable Double value) {
        double share = Objects.requireNonNullElse(value, 0.5);
        if (!(share >= 0 && share <= 1)) {
            throw new InvalidRequest(field, "must be a number from 0 to 1");
        }
        return share;
    }
}
