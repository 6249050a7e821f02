package masthead.gateway.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import masthead.gateway.content.Records.Archive;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Articles;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Authors;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Curated;
import masthead.gateway.content.Records.Newsletters;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.content.Records.Results;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Sections;
import masthead.gateway.content.Records.Series;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Records.SitemapIndex;
import masthead.gateway.content.Records.SitemapPart;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.route.Search;
import masthead.gateway.upstream.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A question to a service's public content.
 *
 * @param path where the service answers it, with its query
 * @param type what it answers with
 * @param address the reader's address that is there only if this is answered; its key is on "there is nothing"
 * @param key of a thing that there is once or not at all: a fact with it tells of both, so "there is nothing" lasts as long as
 *     any answer; null for all others
 */
public record Question<T>(
        Provider provider,
        String path,
        Class<T> type,
        String address,
        @Nullable String key) {
    public Question(Provider provider, String path, Class<T> type, String address) {
        this(provider, path, type, address, null);
    }

    /** Name, navigation, zone. */
    public static Question<Settings> settings() {
        return articles("/content/settings", Settings.class, "/");
    }

    public static Question<Article> article(String slug) {
        return articles("/content/articles/" + slug, Article.class, "/" + slug);
    }

    /** The newest stories of all. */
    public static Question<Cards> newest(int limit) {
        return articles("/content/articles?limit=" + limit, Cards.class, "/");
    }

    /**
     * The newest stories of one list.
     *
     * @param noun section, topic or author
     */
    public static Question<Cards> newest(String noun, String slug, int limit) {
        String path = "/content/articles?" + noun + "=" + slug + "&limit=" + limit;
        return articles(path, Cards.class, "/" + noun + "/" + slug);
    }

    /** One page of a list, the first being 1. */
    public static Question<Cards> page(String noun, String slug, int page, int limit) {
        String path = "/content/articles?" + noun + "=" + slug + "&page=" + page + "&limit=" + limit;
        return articles(path, Cards.class, "/" + noun + "/" + slug);
    }

    /** The newest stories of all, whole. */
    public static Question<Articles> whole(int limit) {
        return articles("/content/articles?whole=true&limit=" + limit, Articles.class, "/");
    }

    /**
     * The newest stories of one list, whole.
     *
     * @param noun section, topic or author
     */
    public static Question<Articles> whole(String noun, String slug, int limit) {
        String path = "/content/articles?" + noun + "=" + slug + "&whole=true&limit=" + limit;
        return articles(path, Articles.class, "/" + noun + "/" + slug);
    }

    /** The stories first published since a time, newest first; from a cursor where one is given. */
    public static Question<Cards> since(Instant from, Optional<String> after) {
        String path = "/content/articles?from=" + from + "&limit=100"
                + after.map(cursor -> "&after=" + cursor).orElse("");
        return articles(path, Cards.class, "/");
    }

    public static Question<SitemapIndex> sitemap() {
        return articles("/content/sitemap", SitemapIndex.class, "/sitemap.xml");
    }

    public static Question<SitemapPart> sitemap(int number) {
        return articles("/content/sitemap/" + number, SitemapPart.class, "/sitemap/" + number + ".xml");
    }

    public static Question<Sections> sections() {
        return articles("/content/sections", Sections.class, "/");
    }

    public static Question<Section> section(String slug) {
        return articles("/content/sections/" + slug, Section.class, "/section/" + slug);
    }

    public static Question<Topic> topic(String slug) {
        return articles("/content/topics/" + slug, Topic.class, "/topic/" + slug);
    }

    public static Question<Author> author(String slug) {
        return articles("/content/authors/" + slug, Author.class, "/author/" + slug);
    }

    public static Question<Series> series(String slug) {
        return articles("/content/series/" + slug, Series.class, "/series/" + slug);
    }

    public static Question<Archive> archive() {
        return articles("/content/archive", Archive.class, "/archive");
    }

    /** One page of the stories that were first published between two times, newest first, the second left out. */
    public static Question<Cards> published(Instant from, Instant to, int page, int limit) {
        String path = "/content/articles?from=" + from + "&to=" + to + "&page=" + page + "&limit=" + limit;
        return articles(path, Cards.class, "/archive");
    }

    public static Question<Results> search(Search search, int limit) {
        return articles("/content/search?" + search.query() + "&limit=" + limit, Results.class, "/search");
    }

    public static Question<Corrections> corrections(int page, int limit) {
        return articles("/content/corrections?page=" + page + "&limit=" + limit, Corrections.class, "/corrections");
    }

    /** Those who have written, by name; from a cursor where one is given. */
    public static Question<Authors> authors(Optional<String> after) {
        String path = "/content/authors?limit=100"
                + after.map(cursor -> "&after=" + cursor).orElse("");
        return articles(path, Authors.class, "/");
    }

    /** Where an old path leads. */
    public static Question<Redirect> redirect(String path) {
        String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
        return articles("/content/redirects?path=" + encoded, Redirect.class, path);
    }

    public static Question<Briefs> newestBriefs(int limit) {
        return new Question<>(Provider.FEED, "/content/briefs?limit=" + limit, Briefs.class, "/news-feed");
    }

    /** The briefs between two times, newest first, the second left out; from a cursor where one is given. */
    public static Question<Briefs> briefs(Instant from, Instant to, Optional<String> after) {
        String path = "/content/briefs?from=" + from + "&to=" + to + "&limit=100"
                + after.map(cursor -> "&after=" + cursor).orElse("");
        return new Question<>(Provider.FEED, path, Briefs.class, "/news-feed");
    }

    /** The last brief before a time. */
    public static Question<Briefs> lastBriefBefore(Instant time) {
        return new Question<>(Provider.FEED, "/content/briefs?to=" + time + "&limit=1", Briefs.class, "/news-feed");
    }

    /** The first brief at a time or after it. */
    public static Question<Briefs> firstBriefFrom(Instant time) {
        String path = "/content/briefs?from=" + time + "&order=oldest&limit=1";
        return new Question<>(Provider.FEED, path, Briefs.class, "/news-feed");
    }

    public static Question<Brief> brief(String slug) {
        return new Question<>(Provider.FEED, "/content/briefs/" + slug, Brief.class, "/brief/" + slug);
    }

    /** What editors arranged: {@code front} or {@code picks}. */
    public static Question<Curated> curated(String name) {
        return new Question<>(
                Provider.ARTICLES, "/content/fronts/" + name, Curated.class, "/", SurrogateKeys.of("front", name));
    }

    public static Question<BreakingNews> breakingNews() {
        return new Question<>(
                Provider.ARTICLES, "/content/breaking-news", BreakingNews.class, "/", SurrogateKeys.BREAKING_NEWS);
    }

    /** The drive that there is, or was last. */
    public static Question<Campaign> campaign() {
        return new Question<>(
                Provider.MEMBERS, "/content/campaign", Campaign.class, "/membership", SurrogateKeys.CAMPAIGN);
    }

    public static Question<Newsletters> newsletters() {
        return new Question<>(
                Provider.MEMBERS, "/content/newsletters", Newsletters.class, "/newsletters", SurrogateKeys.NEWSLETTERS);
    }

    private static <T> Question<T> articles(String path, Class<T> type, String address) {
        return new Question<>(Provider.ARTICLES, path, type, address);
    }
}
