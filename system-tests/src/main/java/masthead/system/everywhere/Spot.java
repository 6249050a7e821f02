package masthead.system.everywhere;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A place at which readers or programs meet a story.
 *
 * @param name what they would call it
 * @param address where it is, for a story
 * @param shows what it shows of it
 */
record Spot(String name, Function<Told, String> address, Shows shows) {
    private static final String API = "/api/content/";

    /** All of them. {@code EveryPlaceTest} fails when an address of the site or of the content API is neither here nor in {@link Elsewhere}. */
    static List<Spot> all() {
        var all = new ArrayList<Spot>();
        all.addAll(pages());
        all.addAll(feeds());
        all.addAll(files());
        all.addAll(records());
        return List.copyOf(all);
    }

    private static List<Spot> pages() {
        return List.of(
                new Spot("own page", told -> "/" + told.slug(), Shows.ITSELF),
                words("front", told -> "/"),
                words("section", told -> told.around().section()),
                words("topic", told -> told.around().topic()),
                words("author", told -> told.around().author()),
                words("series", told -> told.around().series()),
                words("neighbour in the series", told -> told.around().neighbour()),
                words("related card of another story", told -> told.around().beside()),
                words("archive, month", told -> "/archive/" + told.today("uuuu/MM")),
                new Spot("archive", told -> "/archive", Shows.COUNT),
                words("search", told -> "/search?q=" + told.mark()),
                new Spot("corrections", told -> "/corrections", Shows.CORRECTION),
                words("News Feed", told -> "/news-feed"),
                words("News Feed, day", told -> "/news-feed/" + told.today("uuuu-MM-dd")),
                new Spot("News Feed, item", Told::item, Shows.ITEM),
                words("News Feed, column", told -> "/fragment/news-feed"),
                words("picks", told -> "/fragment/picks"));
    }

    private static List<Spot> feeds() {
        var feeds = new ArrayList<Spot>();
        for (String format : List.of("/rss", "/atom", "/feed.json")) {
            feeds.add(words(format.substring(1), told -> format));
            feeds.add(words(
                    format.substring(1) + ", section", told -> told.around().section() + format));
            feeds.add(
                    words(format.substring(1) + ", topic", told -> told.around().topic() + format));
            feeds.add(words(
                    format.substring(1) + ", author", told -> told.around().author() + format));
        }
        return feeds;
    }

    private static List<Spot> files() {
        return List.of(
                new Spot("sitemaps", told -> "/sitemap.xml", Shows.COUNT),
                new Spot("sitemap", told -> "/sitemap/1.xml", Shows.ADDRESS),
                words("news sitemap", told -> "/sitemap-news.xml"),
                new Spot("share picture", told -> "/share/" + told.slug() + "/1.png", Shows.DRAWING),
                new Spot("picture", told -> told.around().picture(), Shows.FILE));
    }

    private static List<Spot> records() {
        return List.of(
                new Spot("API: article", told -> API + "articles/" + told.slug(), Shows.ITSELF),
                words("API: articles", told -> API + "articles"),
                words(
                        "API: section",
                        told -> API + "articles?section=" + last(told.around().section())),
                words(
                        "API: topic",
                        told -> API + "articles?topic=" + last(told.around().topic())),
                words(
                        "API: author",
                        told -> API + "articles?author=" + last(told.around().author())),
                words(
                        "API: series",
                        told -> API + "articles?series=" + last(told.around().series())),
                words("API: whole", told -> API + "articles?whole=true&limit=10"),
                words("API: front", told -> API + "fronts/front"),
                words("API: search", told -> API + "search?q=" + told.mark()),
                new Spot("API: archive", told -> API + "archive", Shows.COUNT),
                new Spot("API: sitemaps", told -> API + "sitemap", Shows.COUNT),
                new Spot("API: sitemap", told -> API + "sitemap/1", Shows.ADDRESS),
                new Spot("API: corrections", told -> API + "corrections", Shows.CORRECTION),
                words("API: briefs", told -> API + "briefs"),
                new Spot("API: brief", told -> "/api/content/briefs/" + last(told.item()), Shows.ITEM));
    }

    /** Whether there is such an address in this version. */
    boolean isThere(Told told) {
        String path = address.apply(told).replaceAll("\\?.*", "");
        if (path.startsWith(API)
                && !Addresses.isGivenOut(path.substring(API.length()).replaceAll("/.*", ""))) {
            return false;
        }
        boolean story = List.of(
                        "/" + told.slug(),
                        told.around().neighbour(),
                        told.around().beside())
                .contains(path);
        return story
                || path.isEmpty()
                || Stream.of(Addresses.ofTheSite(), Addresses.ofTheApi())
                        .flatMap(all -> all.entrySet().stream())
                        .anyMatch(one -> !one.getKey().equals("ARTICLE")
                                && one.getValue().matcher(path).matches());
    }

    private static Spot words(String name, Function<Told, String> address) {
        return new Spot(name, address, Shows.WORDS);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
