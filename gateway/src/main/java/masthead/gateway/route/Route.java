package masthead.gateway.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every public page: its address as a pattern, in the order in which they are tried. The first segments are reserved words
 * that no story may have as its slug; articles-service keeps the list, and a test compares.
 */
public enum Route {
    FRONT("/"),
    NEWS_FEED("/news-feed"),
    NEWS_FEED_DAY("/news-feed/(\\d{4}-\\d{2}-\\d{2})"),
    BRIEF("/brief/([a-z0-9-]{1,160})"),
    SECTION("/section/([a-z0-9-]{1,100})"),
    SECTION_RSS("/section/([a-z0-9-]{1,100})/rss"),
    TOPIC("/topic/([a-z0-9-]{1,100})"),
    TOPIC_RSS("/topic/([a-z0-9-]{1,100})/rss"),
    AUTHOR("/author/([a-z0-9-]{1,100})"),
    AUTHOR_RSS("/author/([a-z0-9-]{1,100})/rss"),
    CORRECTIONS("/corrections"),
    RSS("/rss"),
    ROBOTS("/robots\\.txt"),
    NEWS_FEED_FRAGMENT("/fragment/news-feed"),
    ARTICLE("/([a-z0-9-]{1,100})");

    private static final List<Route> PAGED = List.of(SECTION, TOPIC, AUTHOR);
    private final Pattern pattern;

    Route(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** A page's address, understood. */
    public record Match(Route route, String path, String slug, int page) {
        /** The name under which the page is kept: its path and the parameters that count. */
        public String name() {
            return page == 1 ? path : path + "?page=" + page;
        }
    }

    /**
     * The page at an address.
     *
     * @param path in its one right spelling
     * @param page the number of the page of a list; 1 elsewhere
     */
    public static Optional<Match> match(String path, int page) {
        for (Route route : values()) {
            Matcher matcher = route.pattern.matcher(path);
            if (matcher.matches()) {
                String slug = matcher.groupCount() > 0 ? matcher.group(1) : "";
                return Optional.of(new Match(route, path, slug, PAGED.contains(route) ? page : 1));
            }
        }
        return Optional.empty();
    }

    /** The first segments of all addresses but the stories' own. */
    static List<String> firstSegments() {
        return Arrays.stream(values())
                .filter(route -> route != ARTICLE && route != FRONT)
                .map(route -> route.pattern.pattern().substring(1).replaceAll("[/\\\\].*", ""))
                .distinct()
                .sorted()
                .toList();
    }
}
