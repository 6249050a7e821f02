package masthead.system.reader;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every kind of page that readers see, one line each: tests, pictures and benches of the site go through these. A page's route
 * without a kind fails the build (EveryKindIT).
 */
public enum PageKind {
    FRONT("FRONT", paper -> "/"),
    ARTICLE("ARTICLE", Paper::story),
    ARTICLE_WITHOUT_PICTURES("ARTICLE", Paper::bare),
    LONG_ARTICLE("ARTICLE", Paper::longest),
    OPINION("ARTICLE", Paper::opinion),
    SPONSORED("ARTICLE", Paper::sponsored),
    ANOTHER_LANGUAGE("ARTICLE", Paper::foreign),
    STATIC_PAGE("ARTICLE", Paper::staticPage),
    SECTION("SECTION", Paper::section),
    TOPIC("TOPIC", Paper::topic),
    SERIES("SERIES", Paper::series),
    AUTHOR("AUTHOR", Paper::author),
    ARCHIVE("ARCHIVE", paper -> "/archive"),
    ARCHIVE_MONTH(
            "ARCHIVE_MONTH", paper -> "/archive/" + paper.day().substring(0, 7).replace('-', '/')),
    SEARCH("SEARCH", paper -> "/search"),
    SEARCH_RESULTS("SEARCH", paper -> "/search?q=" + paper.word() + "&sort=date"),
    SEARCH_WITHOUT_RESULTS("SEARCH", paper -> "/search?q=zyxquollian"),
    NEWS_FEED("NEWS_FEED", paper -> "/news-feed"),
    NEWS_FEED_DAY("NEWS_FEED_DAY", paper -> "/news-feed/" + paper.day()),
    BRIEF("BRIEF", Paper::brief),
    CORRECTIONS("CORRECTIONS", paper -> "/corrections"),
    NEWSLETTERS("NEWSLETTERS", paper -> "/newsletters"),
    /** There is none until there are newsletters. */
    NEWSLETTER("NEWSLETTER", paper -> "/newsletters/power-and-water", 404),
    MEMBERSHIP("MEMBERSHIP", paper -> "/membership"),
    PREVIEW("PREVIEW", Paper::preview),
    MISSING("ARTICLE", paper -> "/no-such-story", 404),
    GONE("ARTICLE", Paper::withdrawn, 410);

    private final String route;
    private final Function<Paper, String> address;
    private final int status;

    PageKind(String route, Function<Paper, String> address) {
        this(route, address, 200);
    }

    PageKind(String route, Function<Paper, String> address, int status) {
        this.route = route;
        this.address = address;
        this.status = status;
    }

    /** The gateway's name for its address. */
    public String route() {
        return route;
    }

    /** Where a newspaper has its page of this kind. */
    public String in(Paper paper) {
        return address.apply(paper);
    }

    /** How it is answered. */
    public int status() {
        return status;
    }

    /** Those that are there to be read. */
    public static Stream<PageKind> there() {
        return Stream.of(values()).filter(kind -> kind.status == 200);
    }

    /** Whether search engines are told of it, by a canonical address. */
    public boolean found() {
        return status == 200 && this != PREVIEW && !route.equals("SEARCH");
    }
}
