package masthead.gateway.route;

import java.util.Map;
import java.util.Optional;
import masthead.gateway.upstream.Provider;

/**
 * Which service answers to which noun below {@code /api}; what is not here is not there. The service is also the audience
 * of the token that the request gets.
 *
 * @param provider the service
 * @param mostBytes how large what is sent there may be
 */
public record ApiRoute(Provider provider, long mostBytes) {
    private static final long MIB = 1 << 20;
    /** The most that is read whole before it is passed on. */
    public static final long DOCUMENT = MIB;

    private static final long PICTURE = 25 * MIB;
    private static final long ARCHIVE = 512 * MIB;

    private static final Map<String, ApiRoute> NOUNS = Map.ofEntries(
            Map.entry("articles", new ApiRoute(Provider.ARTICLES, DOCUMENT)),
            Map.entry("sections", new ApiRoute(Provider.ARTICLES, DOCUMENT)),
            Map.entry("topics", new ApiRoute(Provider.ARTICLES, DOCUMENT)),
            Map.entry("authors", new ApiRoute(Provider.ARTICLES, DOCUMENT)),
            Map.entry("media", new ApiRoute(Provider.ARTICLES, PICTURE)),
            Map.entry("redirects", new ApiRoute(Provider.ARTICLES, DOCUMENT)),
            Map.entry("imports", new ApiRoute(Provider.ARTICLES, ARCHIVE)),
            Map.entry("publication-settings", new ApiRoute(Provider.ARTICLES, DOCUMENT)),
            Map.entry("briefs", new ApiRoute(Provider.FEED, DOCUMENT)),
            Map.entry("staff", new ApiRoute(Provider.MEMBERS, DOCUMENT)),
            Map.entry("api-keys", new ApiRoute(Provider.MEMBERS, DOCUMENT)));

    /** The service behind a path such as {@code /articles/17}. */
    public static Optional<ApiRoute> of(String path) {
        String[] segments = path.split("/", 3);
        return segments.length < 2 ? Optional.empty() : Optional.ofNullable(NOUNS.get(segments[1]));
    }

    /** Whether a request brings a file, which is passed on while it comes in. */
    public boolean takesUpload(String method) {
        return mostBytes > DOCUMENT && method.equals("POST");
    }
}
