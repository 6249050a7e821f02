package masthead.gateway.route;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every public address but those of the APIs ({@link ApiRoute}), as patterns in the order in which they are tried. Paths are
 * in their one spelling: lower case, no slash at the end. The first segments are reserved words that no story may have as its
 * slug; articles-service refuses them.
 */
public enum Route {
    FRONT("/"),
    NEWS_FEED("/news-feed"),
    NEWS_FEED_DAY("/news-feed/(\\d{4}-\\d{2}-\\d{2})"),
    BRIEF("/brief/([a-z0-9-]{1,160})"),
    SECTION("/section/([a-z0-9-]{1,100})", Parameter.PAGE),
    SECTION_FEED("/section/([a-z0-9-]{1,100})/(?:rss|atom|feed\\.json)"),
    TOPIC("/topic/([a-z0-9-]{1,100})", Parameter.PAGE),
    TOPIC_FEED("/topic/([a-z0-9-]{1,100})/(?:rss|atom|feed\\.json)"),
    AUTHOR("/author/([a-z0-9-]{1,100})", Parameter.PAGE),
    AUTHOR_FEED("/author/([a-z0-9-]{1,100})/(?:rss|atom|feed\\.json)"),
    SERIES("/series/([a-z0-9-]{1,100})", Parameter.PAGE),
    ARCHIVE("/archive"),
    ARCHIVE_MONTH("/archive/(\\d{4}/(?:0[1-9]|1[0-2]))", Parameter.PAGE),
    /** Made for each who asks and kept for nobody: there are as many as there are words. */
    SEARCH("/search", Parameter.SEARCH),
    CORRECTIONS("/corrections", Parameter.PAGE),
    NEWSLETTERS("/newsletters"),
    NEWSLETTER("/newsletters/([a-z0-9-]{1,100})"),
    MEMBERSHIP("/membership"),
    RSS("/rss"),
    ATOM("/atom"),
    JSON_FEED("/feed\\.json"),
    ROBOTS("/robots\\.txt"),
    SITEMAP("/sitemap\\.xml"),
    SITEMAP_NEWS("/sitemap-news\\.xml"),
    SITEMAP_PART("/sitemap/([1-9]\\d{0,4})\\.xml"),
    SECURITY("/\\.well-known/security\\.txt"),
    NEWS_FEED_FRAGMENT("/fragment/news-feed"),
    BAR_FRAGMENT("/fragment/bar"),
    DRIVE_FRAGMENT("/fragment/drive"),
    PICKS_FRAGMENT("/fragment/picks"),
    ARTICLE("/([a-z0-9-]{1,100})"),
    /** A file of a picture, answered by its own servlet. */
    MEDIA("/media/([0-9a-f-]{36})/[1-9]\\d{0,6}/(?:original|wide|square|portrait)-[1-9]\\d{0,4}\\.(?:webp|jpg)"),
    /** A file of the site itself, answered by its own servlet. */
    ASSET("/assets/([0-9a-f]{12})/[a-z0-9./-]{1,100}"),
    /** The picture of a story where it is shared, answered by its own servlet. */
    SHARE("/share/([a-z0-9-]{1,100})/(0|[1-9]\\d{0,8})\\.png"),
    /** What follows is answered by servlets of its own, too, and never kept for others. */
    ME("/me"),
    SIGN_IN("/sign-in"),
    SIGN_IN_STEP("/sign-in/(code|link|address|passkey|passkey/ceremony)"),
    SIGN_OUT("/sign-out"),
    /** An unpublished story; the token is case-exact. */
    PREVIEW("/preview/([A-Za-z0-9_-]{20,100})"),
    PREVIEW_PICTURE(
            "/preview/([A-Za-z0-9_-]{20,100})/media/[0-9a-f-]{36}/[1-9]\\d{0,6}/(?:original|wide|square|portrait)-[1-9]\\d{0,4}\\.(?:webp|jpg)"),
    ADMIN("/admin/.*");

    /** The query parameters that count; all others are ignored. */
    private enum Parameter {
        NONE,
        PAGE,
        SEARCH
    }

    /** All that is no page of a reader. */
    private static final Set<Route> OTHERS = EnumSet.range(MEDIA, ADMIN);

    /** Those of pages by their first segment, so that few patterns are tried; a story may have any other. */
    private static final Map<String, List<Route>> BY_FIRST_SEGMENT = Stream.of(values())
            .filter(route -> !OTHERS.contains(route) && route != ARTICLE)
            .collect(Collectors.groupingBy(
                    route -> firstSegment(route.pattern.pattern().replace("\\", ""))));

    private static final int LONGEST_SLUG = 100;

    final Pattern pattern;
    private final Parameter parameter;

    Route(String pattern) {
        this(pattern, Parameter.NONE);
    }

    Route(String pattern, Parameter parameter) {
        this.pattern = Pattern.compile(pattern);
        this.parameter = parameter;
    }

    /**
     * A page's address, understood.
     *
     * @param search what is searched for; nothing anywhere else
     */
    public record Match(Route route, String path, String slug, int page, Search search) {
        /** The name under which the page is kept: its path and the parameters that count. */
        public String name() {
            return page == 1 ? path : path + "?page=" + page;
        }

        /** Its one address, with the parameters that count. */
        public String address() {
            return route == SEARCH ? search.address() : name();
        }
    }

    /** What stands behind the question mark, by name; null for what doesn't. */
    @FunctionalInterface
    public interface Query {
        @Nullable
        String get(String name);
    }

    /** The page at an address with no query. */
    public static Optional<Match> match(String path) {
        return match(path, name -> null);
    }

    /**
     * The page at an address.
     *
     * @param path in its one right spelling
     * @param query of which each page reads what it knows
     */
    public static Optional<Match> match(String path, Query query) {
        String first = firstSegment(path);
        List<Route> routes = BY_FIRST_SEGMENT.get(first);
        if (routes == null) {
            return story(path);
        }
        for (Route route : routes) {
            Matcher matcher = route.pattern.matcher(path);
            if (matcher.matches()) {
                String slug = matcher.groupCount() > 0 ? matcher.group(1) : "";
                return Optional.of(route.matched(path, slug, query));
            }
        }
        return Optional.empty();
    }

    private Match matched(String path, String slug, Query query) {
        return switch (parameter) {
            case NONE -> new Match(this, path, slug, 1, Search.NOTHING);
            case PAGE -> new Match(this, path, slug, Spelling.page(query.get("page")), Search.NOTHING);
            case SEARCH -> new Match(this, path, slug, 1, Search.of(query));
        };
    }

    /** By far the most are stories, so this is what the pattern says, without it. */
    private static Optional<Match> story(String path) {
        boolean one = path.length() > 1 && path.length() <= LONGEST_SLUG + 1;
        for (int i = 1; one && i < path.length(); i++) {
            char c = path.charAt(i);
            one = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
        }
        return one ? Optional.of(new Match(ARTICLE, path, path.substring(1), 1, Search.NOTHING)) : Optional.empty();
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /** What the first group of the pattern holds, if the path is of this route. */
    public Optional<String> slug(String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
