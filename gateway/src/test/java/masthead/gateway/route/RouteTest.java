package masthead.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masthead.gateway.upstream.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
    /** Where articles-service keeps the words that it refuses. */
    private static final Path REFUSED = Path.of("../articles-service/src/main/resources/reserved-slugs.txt");

    /** What the interface promises and later parts of the site answer, or the platform answers on the same port. */
    private static final List<String> PROMISED = List.of(
            "account",
            "api",
            "atom",
            "audio",
            "live",
            "share",
            "sitemap",
            "sitemap-news",
            "stream",
            "subscribe",
            "subscriptions",
            "draining",
            "events",
            "health",
            "metrics",
            "openapi",
            "problem",
            "ready",
            "feed");

    @Test
    void noStoryCanTakeTheAddressOfAnythingElse() throws IOException {
        List<String> refused = Files.readAllLines(REFUSED).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.startsWith("#"))
                .toList();
        Stream<String> first = Arrays.stream(Route.values())
                .filter(route -> route != Route.ARTICLE && route != Route.FRONT)
                .map(route -> route.pattern.pattern().substring(1).replaceAll("[/\\\\].*", ""))
                .filter(word -> !word.isEmpty());

        assertThat(refused)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(first, PROMISED.stream()).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/, FRONT",
        "/flood-barrier, ARTICLE",
        "/section/city, SECTION",
        "/section/city/rss, SECTION_FEED",
        "/topic/tides/atom, TOPIC_FEED",
        "/author/ilse-marrow/feed.json, AUTHOR_FEED",
        "/atom, ATOM",
        "/feed.json, JSON_FEED",
        "/sitemap.xml, SITEMAP",
        "/sitemap/12.xml, SITEMAP_PART",
        "/sitemap-news.xml, SITEMAP_NEWS",
        "/.well-known/security.txt, SECURITY",
        "/news-feed, NEWS_FEED",
        "/news-feed/2026-11-24, NEWS_FEED_DAY",
        "/brief/ferry-runs, BRIEF",
        "/series/the-long-winter, SERIES",
        "/archive, ARCHIVE",
        "/archive/2026/11, ARCHIVE_MONTH",
        "/search, SEARCH",
        "/newsletters/morning, NEWSLETTER",
        "/rss, RSS",
        "/robots.txt, ROBOTS",
        "/fragment/news-feed, NEWS_FEED_FRAGMENT"
    })
    void everyAddressHasOnePlace(String path, Route route) {
        assertThat(Route.match(path)).map(Route.Match::route).contains(route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Flood",
                "/flood/",
                "/flood/2",
                "/a_b",
                "/news-feed/today",
                "",
                "/flood.html",
                "/sitemap/0.xml",
                "/sitemap/x.xml"
            })
    void whatIsNoAddressIsNone(String path) {
        assertThat(Route.match(path)).isEmpty();
    }

    @Test
    void onlyListsHavePages() {
        assertThat(Route.match("/section/city", name -> "3"))
                .map(Route.Match::name)
                .contains("/section/city?page=3");
        assertThat(Route.match("/flood", name -> "3")).map(Route.Match::name).contains("/flood");
    }

    @ParameterizedTest
    @CsvSource({"/Flood, /flood", "/flood/, /flood", "/flood.html, /flood", "/section/City/index.php, /section/city"})
    void anotherSpellingThatCanBeMeantHonestlyLeadsToTheRightOne(String path, String better) {
        assertThat(Spelling.honest(path)).isTrue();
        assertThat(Spelling.better(path)).contains(better);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//flood", "/flood;x=1", "/%66lood", "/../flood", "/a\\b", "/.git", "/.well-known/../x", "flood"
            })
    void whatCanNotBeMeantHonestlyLeadsNowhere(String path) {
        assertThat(Spelling.honest(path)).isFalse();
    }

    @Test
    void theApiGoesToTheServiceThatOwnsTheNoun() {
        assertThat(ApiRoute.of("/articles/17")).map(ApiRoute::provider).contains(Provider.ARTICLES);
        assertThat(ApiRoute.of("/briefs/4/publication")).map(ApiRoute::provider).contains(Provider.FEED);
        assertThat(ApiRoute.of("/api-keys")).map(ApiRoute::provider).contains(Provider.MEMBERS);
        assertThat(ApiRoute.of("/audit/feed")).map(ApiRoute::provider).contains(Provider.FEED);
    }

    @Test
    void onlyWhatIsPostedWhereFilesAreTakenIsPassedOnWhileItComesIn() {
        ApiRoute imports = ApiRoute.of("/imports").orElseThrow();
        assertThat(imports.takesUpload("POST")).isTrue();
        assertThat(imports.takesUpload("PUT")).isFalse();
        assertThat(ApiRoute.of("/articles").orElseThrow().takesUpload("POST")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events", "/token-exchanges", "/content/media/1", "/content", "/", "", "/health"})
    void whatIsNotInTheTableIsNotThere(String path) {
        assertThat(ApiRoute.of(path)).isEqualTo(Optional.empty());
    }
}
