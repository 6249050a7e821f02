package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words that would like to be a page, and more words than most stories have. */
@ExtendWith(OneNewsroom.class)
class StrangeTextIT {
    private static final String HOSTILE = "\"><img src=x onerror=window.hit=1><script>window.hit=1</script>";
    private static final int PARAGRAPHS = 400;
    private static final int WORDS_EACH = 50;

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    StrangeTextIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void hostileNamesAndHeadlinesAreOnlyWords() {
        String section = desk.create("sections", Newsroom.harbour().put("name", HOSTILE));
        String topic = desk.create("topics", Newsroom.floods().put("name", HOSTILE));
        String author = desk.create("authors", Newsroom.ada().put("name", HOSTILE));
        String picture = desk.upload(
                "%3Csvg%20onload=window.hit=1%3E.jpg", Picture.ofSize(800, 500).jpeg());
        Draft draft = Newsroom.floodStory()
                .headline("Flood " + HOSTILE)
                .section(section)
                .topic(topic)
                .by(author)
                .leadPicture(picture, HOSTILE, HOSTILE, HOSTILE)
                .feedItem(HOSTILE, HOSTILE);
        Story story = desk.begin(draft);
        story.publish();
        desk.publishBrief(Newsroom.tramBrief().put("headline", HOSTILE));
        newsroom.http().await(story.url(), 200);

        try (Colleague owner = Colleague.as("owner", browser.window(Browser.DESK), newsroom)) {
            for (String view : List.of(
                    "articles",
                    "articles/" + story.id(),
                    "articles/" + story.id() + "?panel=publish",
                    "articles/" + story.id() + "?panel=preview",
                    "pictures",
                    "pictures/" + picture,
                    "news-feed",
                    "sections",
                    "topics",
                    "authors",
                    "audit")) {
                owner.goTo(view);
                owner.page().waitForLoadState();
                assertThat(owner.page().evaluate("window.hit ?? null")).as(view).isNull();
            }
            owner.goTo("articles");
            assertThat(owner.page().getByText("Flood " + HOSTILE).first()).isVisible();
            for (String path : List.of("/", story.url(), "/news-feed")) {
                owner.window().visit(newsroom.site() + path);
                assertThat(owner.page().evaluate("window.hit ?? null")).as(path).isNull();
            }
        }
    }

    @Test
    void hostileHtmlIsPastedAsItsWords() {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.begin("What somebody pasted", "From anywhere.", "Before. ");

            editor.body().evaluate("""
                    (body) => {
                      const data = new DataTransfer();
                      data.setData('text/html', '<p onclick="window.hit=1">Harmless words'
                        + '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
                        + '<a href="javascript:window.hit=1">and a link</a></p><iframe srcdoc="x"></iframe>');
                      data.setData('text/plain', 'Harmless words and a link');
                      body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                    }
                    """);

            assertThat(editor.body()).containsText("Harmless words");
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles/" + editor.story() + "/working-copy")),
                            answer -> answer.text().contains("Harmless words"));
            String kept =
                    desk.read("/articles/" + editor.story() + "/working-copy").text();
            assertThat(kept).doesNotContain("javascript:", "onerror", "window.hit");
            assertThat(editor.page().evaluate("window.hit ?? null")).isNull();
            assertThat(editor.page().getByText("Left out").first()).isVisible();
        }
    }

    @Test
    void aStoryOfTwentyThousandWordsCanBeWrittenOn() {
        String[] paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> ("word" + i + " ").repeat(WORDS_EACH).strip() + ".")
                .toArray(String[]::new);
        Story story = desk.begin(Newsroom.ferryStory().text(paragraphs));
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            Page page = editor.page();
            long begun = System.nanoTime();
            editor.goTo("articles/" + story.id());
            editor.body().locator("p").first().click(new Locator.ClickOptions().setPosition(5, 8));
            page.keyboard().type("First of all: ");
            assertThat(editor.body()).containsText("First of all: ");
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            JsonNode kept = newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles/" + story.id() + "/working-copy")),
                            answer -> answer.text().contains("First of all: "))
                    .json();
            assertThat(kept.path("draft").path("body").path("content")).hasSize(PARAGRAPHS);
            System.out.printf("A story of 20,000 words, until one has typed in it: %d ms%n", took.toMillis());
        }
    }
}
