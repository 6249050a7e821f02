package masthead.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses a story may link to. */
public final class Links {
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    private Links() {}

    /** Whether an address is of an allowed scheme, or a path or place of this site; {@code //host} is none of these. */
    public static boolean allowed(String address) {
        if (address.isEmpty() || address.length() > Limits.LINK || !Limits.clean(address)) {
            return false;
        }
        try {
            var uri = new URI(address);
            if (uri.getScheme() == null) {
                return address.startsWith("#") || address.startsWith("/") && !address.startsWith("//");
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme) && (!scheme.startsWith("http") || uri.getHost() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
