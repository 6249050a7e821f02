package masthead.articles.redirect;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * An old address in the one spelling in which it is kept and asked for: decoded, without a slash at its end, and with a
 * query only where that is all of it.
 */
final class OldPath {
    private static final int LONGEST = 500;

    /** What named a page where addresses had no paths. */
    private static final Pattern QUERY =
            Pattern.compile("/\\?(p|page_id|attachment_id|cat|tag|author)=[\\p{L}\\p{N}_-]{1,100}");

    private OldPath() {}

    /** @throws InvalidRequest it can't be one */
    static String of(@Nullable String given) {
        if (given != null && QUERY.matcher(given).matches()) {
            return given;
        }
        String path = given == null ? "" : decoded(given);
        String clean = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        boolean plain = clean.matches("/[^/\\s?#;][^\\s?#;]*") && !clean.contains("//") && clean.length() < LONGEST;
        if (!plain || clean.contains("\ufffd")) {
            throw new InvalidRequest(
                    "path",
                    "must be a path such as /2019/05/flood, or /?p=17, of less than " + LONGEST + " characters");
        }
        return clean;
    }

    private static String decoded(String given) {
        try {
            return URLDecoder.decode(given.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return "";
        }
    }
}
