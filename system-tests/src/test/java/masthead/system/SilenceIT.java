package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masthead.system.http.Answer;
import masthead.system.http.Crawl;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;
import masthead.system.run.Folder;
import masthead.system.run.RunningNewsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing leaks before its time. */
@ExtendWith(OneNewsroom.class)
class SilenceIT {
    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;

    SilenceIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void wordsAndPicturesOfADraftAreNowhere() throws IOException {
        String canary = Newsroom.canary();
        String section = desk.create("sections", Newsroom.harbour());
        String topic = desk.create("topics", Newsroom.floods());
        String author = desk.create("authors", Newsroom.ada());
        String picture = desk.upload(canary + ".jpg", Picture.ofSize(640, 400).jpeg());
        Story shown =
                desk.publish(Newsroom.ferryStory().section(section).topic(topic).by(author));
        Story draft = desk.begin(everywhere(canary)
                .section(section)
                .topic(topic)
                .by(author)
                .leadPicture(picture, canary, canary, canary));
        String slug = draft.url();
        shown.keep(Draft.of(canary).slug(shown.url().substring(1)).text("Work after the publication: " + canary));
        noteAtTheMargin(shown, canary);
        draftOfABrief(canary);
        nameAsRelated(shown, draft);

        reader.await("/", desk.publish(Newsroom.ferryStory()).draft().headline());
        Map<String, Answer> all = crawl(shown, section, topic, author);

        assertThat(all).hasSizeGreaterThan(15).containsKey(shown.url());
        assertThat(all).allSatisfy((path, answer) -> {
            if (path.startsWith("/api/content/") && !path.contains("/search")) {
                assertThat(answer.status()).as(path).isEqualTo(200);
            }
        });
        all.forEach((path, answer) -> assertSilent(path, answer, canary, picture));
        assertThat(reader.get(slug).status()).isEqualTo(404);
        assertThat(reader.get("/api/content/articles" + slug).status()).isEqualTo(404);
        filesOf(picture).forEach(file -> {
            assertThat(reader.get(file).status()).as(file).isIn(404, 410);
            assertThat(reader.get("/api/content" + file).status()).as(file).isIn(404, 410);
        });
        assertThat(logsWith(canary)).isEmpty();
    }

    @Test
    void wordsAndPicturesOfAWithdrawnStoryAreNowhereAnyMore() {
        String canary = Newsroom.canary();
        String section = desk.create("sections", Newsroom.harbour());
        String author = desk.create("authors", Newsroom.ada());
        String picture = desk.upload("barrier.jpg", Picture.ofSize(640, 400).jpeg());
        Story story = desk.publish(everywhere(canary)
                .slug(Newsroom.ferryStory().slug())
                .section(section)
                .by(author)
                .leadPicture(picture, canary, canary, canary));
        List<String> files = filesOf(picture);
        reader.await(story.url(), 200);
        files.forEach(file -> reader.await(file, 200));
        reader.await("/news-feed", canary);
        reader.await("/", canary);

        story.withdraw("The source asked us to");

        reader.await(story.url(), 410);
        files.forEach(file -> reader.await(file, 410));
        reader.await("/news-feed", answer -> !answer.text().contains(canary));
        crawl(story, section, null, author).forEach((path, answer) -> assertSilent(path, answer, canary, picture));
    }

    /** A story that says the words wherever it can say any. */
    private static Draft everywhere(String canary) {
        return Draft.of("Headline " + canary)
                .slug("slug-" + canary)
                .standfirst("Standfirst " + canary)
                .text(canary + " in the text")
                .note("disclosure", "foot", "Note " + canary)
                .feedItem("Item " + canary, "Item's text " + canary);
    }

    private void noteAtTheMargin(Story story, String canary) {
        desk.send(Request.json(
                        "POST",
                        "/api/articles/" + story.id() + "/margin-notes",
                        Desk.object().put("text", "Who told you? " + canary)))
                .expect(201);
    }

    private void draftOfABrief(String canary) {
        desk.create("briefs", Desk.object().put("headline", "Brief " + canary).put("text", "Not yet: " + canary));
    }

    private void nameAsRelated(Story story, Story other) {
        var wanted = Desk.object();
        wanted.putArray("articles").add(other.id());
        desk.replace(
                        "/articles/" + story.id() + "/related",
                        wanted,
                        story.read().etag())
                .expect(200);
    }

    private Map<String, Answer> crawl(Story story, String section, @Nullable String topic, String author) {
        var beginning = new ArrayList<>(List.of(
                "/",
                story.url(),
                "/rss",
                "/atom",
                "/feed.json",
                "/share" + story.url() + "/1.png",
                "/news-feed",
                "/corrections",
                "/fragment/news-feed",
                "/sitemap.xml",
                "/sitemap/1.xml",
                "/sitemap-news.xml",
                "/robots.txt",
                "/.well-known/security.txt",
                "/api/content/articles",
                "/api/content/articles?whole=true",
                "/api/content/articles" + story.url(),
                "/api/content/sitemap",
                "/api/content/sitemap/1",
                "/api/content/sections",
                "/api/content/topics",
                "/api/content/authors",
                "/api/content/corrections",
                "/api/content/settings",
                "/api/content/briefs",
                "/api/content/search?q=zyxquoll",
                "/section/" + slug("sections", section),
                "/section/" + slug("sections", section) + "/rss",
                "/section/" + slug("sections", section) + "/atom",
                "/section/" + slug("sections", section) + "/feed.json",
                "/author/" + slug("authors", author),
                "/author/" + slug("authors", author) + "/rss"));
        if (topic != null) {
            beginning.add("/topic/" + slug("topics", topic));
            beginning.add("/topic/" + slug("topics", topic) + "/rss");
        }
        return Crawl.from(reader, beginning);
    }

    private String slug(String collection, String id) {
        return desk.read("/" + collection + "/" + id).json().path("slug").asText();
    }

    private static void assertSilent(String path, Answer answer, String canary, String picture) {
        String everything = answer.head() + new String(answer.body(), StandardCharsets.ISO_8859_1);
        assertThat(everything.contains(canary)).as(path + " says " + canary).isFalse();
        assertThat(everything.contains(picture)).as(path + " names the picture").isFalse();
    }

    private List<String> filesOf(String picture) {
        var files = new ArrayList<String>();
        for (JsonNode rendition : desk.read("/media/" + picture).json().path("renditions")) {
            files.add(rendition.path("url").asText());
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    /** The lines of logs that hold the canary. The draft's address, which we asked for ourselves, may stand there. */
    private List<String> logsWith(String canary) throws IOException {
        var guilty = new ArrayList<String>();
        for (Path log : Folder.files(newsroom.logs())) {
            Files.readString(log, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.replace("slug-" + canary, "").contains(canary))
                    .forEach(guilty::add);
        }
        return guilty;
    }
}
