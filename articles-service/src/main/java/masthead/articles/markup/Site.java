package masthead.articles.markup;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The site that an archive comes from.
 *
 * @param hosts its names, in lower case, without {@code www.}
 * @param base the path below which it stood, such as {@code /blog}; empty at the root
 */
public record Site(Set<String> hosts, String base) {
    private static final Pattern UPLOAD = Pattern.compile(".*/wp-content/uploads/.*|.*/wp-content/blogs\\.dir/.*");

    /** The site at an address. */
    public static Site at(String address) {
        URI uri = uri(address).orElse(URI.create(""));
        String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
        return new Site(uri.getHost() == null ? Set.of() : Set.of(bare(uri.getHost())), path);
    }

    /** Whether an address is a page or file of the site. */
    public boolean owns(String address) {
        return uri(address)
                .map(URI::getHost)
                .map(Site::bare)
                .filter(hosts::contains)
                .isPresent();
    }

    /** Whether an address is that of a file that was uploaded to the site: there, or at the host that keeps its files. */
    boolean uploaded(String address) {
        Optional<URI> uri = uri(address).filter(found -> found.getHost() != null);
        if (uri.isEmpty()) {
            return false;
        }
        String host = bare(uri.get().getHost());
        boolean filesHost = hosts.stream()
                .anyMatch(own -> own.endsWith(".wordpress.com")
                        && host.equals(own.replace(".wordpress.com", ".files.wordpress.com")));
        return filesHost
                || hosts.contains(host) && UPLOAD.matcher(uri.get().getPath()).matches();
    }

    /** A path of the old site as it is below the root of the new one. */
    public String path(String path) {
        String inside = !base.isEmpty() && (path.equals(base) || path.startsWith(base + "/"))
                ? path.substring(base.length())
                : path;
        String single = inside.replaceAll("/{2,}", "/");
        return single.isEmpty() ? "/" : single;
    }

    static Optional<URI> uri(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address.strip()));
        } catch (java.net.URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
