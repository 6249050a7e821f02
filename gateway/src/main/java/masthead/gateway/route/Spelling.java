package masthead.gateway.route;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one spelling of each address: lower case, no slash at the end, nothing doubled or encoded. */
public final class Spelling {
    private Spelling() {}

    /** Whether an address can be meant honestly at all: no doubled slash, parameter of a segment, dot segment or encoding. */
    public static boolean honest(String rawPath) {
        return rawPath.startsWith("/")
                && rawPath.length() <= 300
                && !rawPath.contains("//")
                && rawPath.indexOf(';') < 0
                && rawPath.indexOf('%') < 0
                && rawPath.indexOf('\\') < 0
                && !rawPath.contains("/.")
                && rawPath.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }

    /** The right spelling of an honest address; empty if it has it already. */
    public static Optional<String> better(String path) {
        String better = path.toLowerCase(Locale.ROOT);
        if (better.length() > 1 && better.endsWith("/")) {
            better = better.substring(0, better.length() - 1);
        }
        if (better.endsWith("/index.html") || better.endsWith("/index.php")) {
            better = better.substring(0, better.lastIndexOf('/'));
            better = better.isEmpty() ? "/" : better;
        }
        return better.equals(path) ? Optional.empty() : Optional.of(better);
    }

    /** The number of a list's page from the query; 1 for what is none. */
    public static int page(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,2}") ? Integer.parseInt(text) : 1;
    }
}
