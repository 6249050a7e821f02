package masthead.gateway.route;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that no story may have as its address, because addresses of the site begin with them. The resource
 * {@code routes.txt} holds the same list; a test keeps both equal, and articles-service compares its own with it.
 */
public final class Reserved {
    /** What the interface promises and later parts of the site will answer. */
    private static final List<String> PROMISED = List.of(
            "account",
            "admin",
            "archive",
            "atom",
            "audio",
            "feed",
            "live",
            "me",
            "membership",
            "newsletters",
            "preview",
            "search",
            "series",
            "share",
            "sign-in",
            "sitemap",
            "sitemap-news",
            "stream",
            "subscribe",
            "subscriptions");

    /** What the platform answers on the same port, out of the public's reach. */
    private static final List<String> INTERNAL =
            List.of("draining", "events", "health", "metrics", "openapi", "problem", "ready");

    private Reserved() {}

    /** All of them, in order. */
    public static List<String> words() {
        return Stream.of(Route.firstSegments(), List.of("api"), PROMISED, INTERNAL)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
