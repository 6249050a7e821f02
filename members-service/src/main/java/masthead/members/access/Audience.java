package masthead.members.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import masthead.platform.problem.InvalidRequest;

/** The service that a token is for. */
public enum Audience {
    ARTICLES,
    FEED,
    MEMBERS;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Audience of(String name) {
        return Arrays.stream(values())
                .filter(audience -> audience.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("audience", "must be articles, feed or members"));
    }
}
