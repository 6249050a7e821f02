package masthead.articles.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import masthead.platform.problem.InvalidRequest;

/** What readers are told of a later revision: an update moves "updated", a minor fix nothing, a correction is listed. */
public enum Change {
    UPDATE,
    MINOR,
    CORRECTION;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Change of(String name) {
        for (Change change : values()) {
            if (change.wireName().equals(name)) {
                return change;
            }
        }
        throw new InvalidRequest("change", "must be update, minor or correction");
    }
}
