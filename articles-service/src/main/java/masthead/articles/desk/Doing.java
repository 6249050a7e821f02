package masthead.articles.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import masthead.platform.problem.InvalidRequest;

/** What somebody does in a story. */
public enum Doing {
    READING,
    TYPING;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Doing of(String name) {
        for (Doing doing : values()) {
            if (doing.wireName().equals(name)) {
                return doing;
            }
        }
        throw new InvalidRequest("doing", "must be reading or typing");
    }
}
