package masthead.gateway.route;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What browsers send behind the question mark, read as UTF-8 (WHATWG URL, application/x-www-form-urlencoded), which a
 * container may not take it for. Of several values of one name the first counts; what is no encoding is no value.
 */
public record QueryString(@Nullable String raw) implements Route.Query {
    @Override
    public @Nullable String get(String name) {
        int from = raw == null ? -1 : start(raw, name + "=");
        if (raw == null || from < 0) {
            return null;
        }
        int end = raw.indexOf('&', from);
        return decoded(raw.substring(from, end < 0 ? raw.length() : end));
    }

    /** Where the value begins; -1 if there is none. */
    private static int start(String query, String member) {
        if (query.startsWith(member)) {
            return member.length();
        }
        int at = query.indexOf('&' + member);
        return at < 0 ? -1 : at + 1 + member.length();
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return null;
        }
    }
}
