package masthead.gateway.route;

import java.util.Map;
import java.util.Optional;
import masthead.gateway.upstream.Provider;

/**
 * Which service answers to which noun below {@code /api}; what is not here is not there. The service is also the audience
 * of the token that the request gets.
 *
 * @param provider the service
 * @param mostBytes how large a request's body may be
 */
public record ApiRoute(Provider provider, long mostBytes) {
    private static final long MIB = 1 << 20;
    private static final long DOCUMENT = MIB;
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

    /** The public content API: what is published, for everybody. */
    private static final Map<String, ApiRoute> CONTENT = Map.of(
            "articles", new ApiRoute(Provider.ARTICLES, 0),
            "sections", new ApiRoute(Provider.ARTICLES, 0),
            "topics", new ApiRoute(Provider.ARTICLES, 0),
            "authors", new ApiRoute(Provider.ARTICLES, 0),
            "corrections", new ApiRoute(Provider.ARTICLES, 0),
            "settings", new ApiRoute(Provider.ARTICLES, 0),
            "redirects", new ApiRoute(Provider.ARTICLES, 0),
            "briefs", new ApiRoute(Provider.FEED, 0));

    /** The service behind a path such as {@code /articles/17} or {@code /content/briefs}. */
    public static Optional<ApiRoute> of(String path) {
        String[] segments = path.split("/", 4);
        if (segments.length < 2) {
            return Optional.empty();
        }
        boolean content = isContent(path) && segments.length > 2;
        return Optional.ofNullable(content ? CONTENT.get(segments[2]) : NOUNS.get(segments[1]));
    }

    /** Whether files are sent here, larger than what is read before it is passed on. */
    public boolean takesUploads() {
        return mostBytes > DOCUMENT;
    }

    /** Whether a path is one of the public content API. */
    public static boolean isContent(String path) {
        return path.startsWith("/content/");
    }
}
