package masthead.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one spelling of each address: lower case, no slash at the end, no suffix, nothing doubled or encoded. */
public final class Spelling {
    /** Of any list: what lies behind it is in the archive, by month. */
    public static final int LAST_PAGE = 999;

    private static final int LONGEST = 300;

    /** The one folder whose name begins with a dot (RFC 8615). */
    private static final String WELL_KNOWN = "/.well-known/";

    /** What other software puts behind the address of a page. */
    private static final List<String> SUFFIXES = List.of("/index.html", "/index.htm", "/index.php", ".html", ".htm");

    private Spelling() {}

    /** Whether an address can be meant honestly at all: no doubled slash, parameter of a segment, dot segment or encoding. */
    public static boolean honest(String rawPath) {
        return rawPath.startsWith("/")
                && rawPath.length() <= LONGEST
                && !rawPath.contains("//")
                && rawPath.indexOf(';') < 0
                && rawPath.indexOf('%') < 0
                && rawPath.indexOf('\\') < 0
                && !(rawPath.startsWith(WELL_KNOWN) ? rawPath.substring(1) : rawPath).contains("/.")
                && printable(rawPath);
    }

    private static boolean printable(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) <= 0x20 || path.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** The right spelling of an honest address; empty if it has it already. */
    public static Optional<String> better(String path) {
        String better = withoutSlash(path.toLowerCase(Locale.ROOT));
        for (String suffix : SUFFIXES) {
            if (better.endsWith(suffix)) {
                better = withoutSlash(better.substring(0, better.length() - suffix.length()));
                break;
            }
        }
        String found = better.isEmpty() ? "/" : better;
        return found.equals(path) ? Optional.empty() : Optional.of(found);
    }

    private static String withoutSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The number of a list's page from the query, even of one that no list has; 1 for what is none. */
    public static int page(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(text), LAST_PAGE + 1) : 1;
    }
}
