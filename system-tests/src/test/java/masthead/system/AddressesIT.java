package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;
import masthead.system.run.Repository;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneNewsroom.class)
class AddressesIT {
    private static final List<String> FIRST_SEGMENTS_OF_THE_INTERFACE = List.of(
            "section",
            "topic",
            "series",
            "author",
            "archive",
            "news-feed",
            "brief",
            "live",
            "search",
            "newsletters",
            "subscribe",
            "subscriptions",
            "membership",
            "account",
            "sign-in",
            "corrections",
            "rss",
            "atom",
            "api",
            "admin",
            "media",
            "events",
            "metrics",
            "health",
            "openapi");

    private final Http reader;
    private final Desk desk;

    AddressesIT(RunningNewsroom newsroom, Desk desk) {
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void everyPublicAddressAnswersWithItsOwnType() {
        String section = desk.create("sections", Newsroom.harbour());
        String topic = desk.create("topics", Newsroom.floods());
        String author = desk.create("authors", Newsroom.ada());
        String picture = desk.upload("barrier.jpg", Picture.ofSize(640, 400).jpeg());
        Story story = desk.publish(Newsroom.floodStory()
                .section(section)
                .topic(topic)
                .by(author)
                .leadPicture(picture, "The barrier", "Closed again.", "Joris Tann"));
        String brief = desk.publishBrief(Newsroom.tramBrief()).path("slug").asText();
        Answer page = reader.await(
                story.url(), answer -> !answer.page().select("figure img").isEmpty());

        var expected = new LinkedHashMap<String, String>();
        for (String path : List.of("/", story.url(), "/news-feed", "/brief/" + brief, "/corrections")) {
            expected.put(path, "text/html");
        }
        String day = page.page().select("time").attr("datetime").substring(0, 10);
        expected.put("/news-feed/" + day, "text/html");
        expected.put("/sitemap.xml", "application/xml");
        expected.put("/sitemap/1.xml", "application/xml");
        expected.put("/sitemap-news.xml", "application/xml");
        expected.put("/robots.txt", "text/plain");
        String shared = page.page().select("meta[property=og:image]").attr("content");
        expected.put(shared.substring(shared.indexOf("/share/")), "image/png");
        feeds("", expected);
        for (String list : List.of(
                "/section/" + slug("sections", section),
                "/topic/" + slug("topics", topic),
                "/author/" + slug("authors", author))) {
            expected.put(list, "text/html");
            feeds(list, expected);
        }
        expected.put(page.page().select("figure img").attr("src"), "image/jpeg");
        expected.put(page.page().select("link[rel=stylesheet]").attr("href"), "text/css");
        expected.put("/api/content/articles" + story.url(), "application/json");
        expected.forEach((path, type) -> assertThat(
                        reader.await(path, 200).header("Content-Type").orElse(""))
                .as(path)
                .startsWith(type));
        listsShow(story, expected);
    }

    private static void feeds(String list, Map<String, String> expected) {
        expected.put(list + "/rss", "application/rss+xml");
        expected.put(list + "/atom", "application/atom+xml");
        expected.put(list + "/feed.json", "application/feed+json");
    }

    private void listsShow(Story story, Map<String, String> addresses) {
        addresses.keySet().stream()
                .filter(path -> path.matches("/|/rss|/atom|/feed.json|/sitemap-news.xml|/(section|topic|author)/.*"))
                .forEach(path -> reader.await(path, story.draft().headline()));
    }

    @Test
    void anotherSpellingIsOneHopFromTheRightOne() {
        String url = desk.publish(Newsroom.ferryStory()).url();
        reader.await(url, 200);
        Map<String, String> spellings = Map.of(
                url + "/",
                url,
                url.toUpperCase(java.util.Locale.ROOT),
                url,
                url + ".html",
                url,
                "/News-Feed/",
                "/news-feed",
                "/corrections/index.html",
                "/corrections");
        spellings.forEach((spelling, right) -> {
            Answer answer = reader.get(spelling).expect(301);
            assertThat(answer.header("Location").orElse("")).as(spelling).endsWith(right);
            reader.get(right).expect(200);
        });
    }

    @Test
    void anotherSpellingKeepsWhatCountsInItsQuery() {
        Map.of(
                        "/search/?q=flood&utm_source=letter",
                        "/search?q=flood",
                        "/Corrections?page=2&utm_source=letter",
                        "/corrections?page=2")
                .forEach((spelling, right) -> assertThat(
                                reader.get(spelling).expect(301).header("Location"))
                        .as(spelling)
                        .contains(right));
    }

    @Test
    void anotherSpellingOfAnOldAddressIsOneHopFromTheNewOne() {
        Story story = desk.publish(Newsroom.ferryStory());
        String old = story.url();
        String now = old + "-again";
        story.update(story.draft().slug(now.substring(1)));
        reader.await(now, 200);

        for (String spelling : List.of(old, old + "/", old.toUpperCase(java.util.Locale.ROOT), old + ".html")) {
            assertThat(reader.await(spelling, 301).header("Location"))
                    .as(spelling)
                    .contains(now);
        }
    }

    @Test
    void aPageThatNoListHasIsMissing() {
        String topic = "/topic/" + slug("topics", desk.create("topics", Newsroom.floods()));
        for (String page : List.of("2", "999", "1000", "9999")) {
            reader.get(topic + "?page=" + page).expect(404);
        }
    }

    @Test
    void whatDoesNotCountInAQueryChangesNothing() {
        String url = desk.publish(Newsroom.ferryStory()).url();
        Answer page = reader.await(url, 200);

        assertThat(reader.get(url + "?utm_source=letter&fbclid=1").expect(200).body())
                .isEqualTo(page.body());
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        for (String path : List.of(
                "/no-such-story",
                "/section/no-such-section",
                "/topic/no-such-topic",
                "/author/nobody",
                "/brief/no-such-brief",
                "/news-feed/2026-13-41",
                "/media/019ab000-0000-7000-8000-000000000000/1/wide-320.webp",
                "/assets/000000000000/site.css",
                "/wp-login.php",
                "/a/b/c/d",
                "/api/no-such-noun",
                "/api/content/no-such-noun")) {
            Answer answer = reader.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).as(path).doesNotContain("Exception").doesNotContain("Payara");
        }
    }

    @Test
    void addressesCanOnlyBeRead() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            Answer answer = reader.send(Request.of(method, "/"));
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow").orElse("")).as(method).contains("GET");
        }
    }

    @Test
    void noStoryTakesAnAddressOfTheSite() throws IOException {
        List<String> words =
                Files.readAllLines(Repository.root().resolve("articles-service/src/main/resources/reserved-slugs.txt"));
        assertThat(words).containsAll(FIRST_SEGMENTS_OF_THE_INTERFACE);
        for (String word : words) {
            Answer refused = desk.send(Request.json(
                    "POST",
                    "/api/articles",
                    Draft.of("A reserved word").slug(word).json()));
            assertThat(refused.status()).as(word).isEqualTo(400);
            assertThat(refused.json().path("violations").path(0).path("field").asText())
                    .as(word)
                    .isEqualTo("slug");
        }
    }

    private String slug(String collection, String id) {
        return desk.read("/" + collection + "/" + id).json().path("slug").asText();
    }
}
