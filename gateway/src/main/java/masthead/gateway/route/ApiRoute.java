package masthead.gateway.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import masthead.gateway.upstream.Provider;

/**
 * Which service answers to which noun below {@code /api}; what is not here is not there. The service is also the audience
 * of the token that the request gets.
 *
 * @param provider the service
 * @param mostBytes how large what is sent there may be
 * @param methods all others are refused here: a service takes our credential as proof that we and nobody else ask, and what
 *     only we may ask must not be asked through us
 */
public record ApiRoute(Provider provider, long mostBytes, List<String> methods) {
    private static final long MIB = 1 << 20;
    /** The most that is read whole before it is passed on. */
    public static final long DOCUMENT = MIB;

    private static final long PICTURE = 25 * MIB;
    private static final long ARCHIVE = 512 * MIB;

    private static final List<String> ALL = List.of("GET", "HEAD", "POST", "PUT", "DELETE");
    private static final List<String> NO_POST = List.of("GET", "HEAD", "DELETE");
    private static final List<String> READING = List.of("GET", "HEAD");

    private static final Map<String, ApiRoute> NOUNS = Map.ofEntries(
            Map.entry("articles", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("sections", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("topics", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("series", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("fronts", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("breaking-news", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("authors", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("media", new ApiRoute(Provider.ARTICLES, PICTURE, ALL)),
            Map.entry("redirects", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("imports", new ApiRoute(Provider.ARTICLES, ARCHIVE, ALL)),
            Map.entry("publication-settings", new ApiRoute(Provider.ARTICLES, DOCUMENT, ALL)),
            Map.entry("briefs", new ApiRoute(Provider.FEED, DOCUMENT, ALL)),
            Map.entry("staff", new ApiRoute(Provider.MEMBERS, DOCUMENT, ALL)),
            Map.entry("api-keys", new ApiRoute(Provider.MEMBERS, DOCUMENT, ALL)),
            Map.entry("profile", new ApiRoute(Provider.MEMBERS, DOCUMENT, ALL)),
            Map.entry("passkeys", new ApiRoute(Provider.MEMBERS, DOCUMENT, ALL)),
            // They begin at the door, where browsers get them as cookies that no script can read.
            Map.entry("sessions", new ApiRoute(Provider.MEMBERS, DOCUMENT, NO_POST)));

    /** Each service keeps its own trail of who did what. */
    private static final Map<String, ApiRoute> AUDITS = Map.of(
            "articles", new ApiRoute(Provider.ARTICLES, DOCUMENT, READING),
            "feed", new ApiRoute(Provider.FEED, DOCUMENT, READING),
            "members", new ApiRoute(Provider.MEMBERS, DOCUMENT, READING));

    /** The service behind a path such as {@code /articles/17}. */
    public static Optional<ApiRoute> of(String path) {
        String[] segments = path.split("/", 4);
        if (segments.length == 3 && segments[1].equals("audit")) {
            return Optional.ofNullable(AUDITS.get(segments[2]));
        }
        return segments.length < 2 ? Optional.empty() : Optional.ofNullable(NOUNS.get(segments[1]));
    }

    /** Whether a request brings a file, which is passed on while it comes in. */
    public boolean takesUpload(String method) {
        return mostBytes > DOCUMENT && method.equals("POST");
    }
}
