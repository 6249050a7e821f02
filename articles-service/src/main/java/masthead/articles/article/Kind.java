package masthead.articles.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import masthead.platform.problem.InvalidRequest;

/** What kind of text a story is; readers are told where it isn't news. A PAGE is no story: no byline, in no list. */
public enum Kind {
    NEWS,
    ANALYSIS,
    OPINION,
    EXPLAINER,
    INTERVIEW,
    FEATURE,
    SPONSORED,
    PAGE;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Kind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "kind",
                        "must be one of "
                                + Arrays.stream(values()).map(Kind::wireName).collect(Collectors.joining(", "))));
    }
}
