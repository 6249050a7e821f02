package masthead.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document by RFC 9457.
 *
 * @param more further members, by name, for what programs need to know beside the words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> more) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String type, String title, @Nullable String detail) {
        return new Problem(type(type), title, status, detail, List.of(), Map.of());
    }

    /** The stable URI of a problem's type; docs/problems.md lists them all. */
    static String type(String name) {
        return "urn:masthead:problem:" + name;
    }
}
