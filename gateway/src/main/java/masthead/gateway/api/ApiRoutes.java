package masthead.gateway.api;

import java.util.Map;
import java.util.Optional;
import masthead.gateway.upstream.Provider;

/** Which service answers to which noun below {@code /api}; what is not here is not there. */
final class ApiRoutes {
    private static final Map<String, Provider> NOUNS = Map.ofEntries(
            Map.entry("articles", Provider.ARTICLES),
            Map.entry("sections", Provider.ARTICLES),
            Map.entry("topics", Provider.ARTICLES),
            Map.entry("authors", Provider.ARTICLES),
            Map.entry("media", Provider.ARTICLES),
            Map.entry("redirects", Provider.ARTICLES),
            Map.entry("imports", Provider.ARTICLES),
            Map.entry("publication-settings", Provider.ARTICLES),
            Map.entry("briefs", Provider.FEED),
            Map.entry("staff", Provider.MEMBERS),
            Map.entry("api-keys", Provider.MEMBERS));

    private ApiRoutes() {}

    /** The service behind a path such as {@code /articles/17}. */
    static Optional<Provider> provider(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? Optional.empty() : Optional.ofNullable(NOUNS.get(segments[1]));
    }

    /** The service behind a path of the public content API, such as {@code /content/briefs}. */
    static Provider contentProvider(String path) {
        return path.startsWith("/content/briefs") ? Provider.FEED : Provider.ARTICLES;
    }
}
