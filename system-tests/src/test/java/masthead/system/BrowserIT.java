package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.run.Repository;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front and article as a browser shows them, on a phone and on a desk. Pictures of them stay in {@code target/looks}. */
@ExtendWith(OneNewsroom.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final String FOCUS = "document.activeElement.getAttribute('href')";

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private String article = "";
    private final Browser browser;

    BrowserIT(RunningNewsroom newsroom, Desk desk) throws IOException {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = Browser.start();
    }

    @BeforeAll
    void publish() {
        var author = Newsroom.ada();
        String picture = desk.upload("barrier.jpg", Picture.ofSize(2000, 1200).jpeg());
        Draft draft = Newsroom.floodStory()
                .section(desk.create("sections", Newsroom.harbour()))
                .by(desk.create("authors", author))
                .leadPicture(picture, "The barrier at dusk", "Closed for the eleventh time.", "Joris Tann")
                .text(
                        "A word without a place to break it: " + "Donaudampfschifffahrtsgesellschaft".repeat(4) + ".",
                        "The barrier has been closed eleven times this autumn, and each time somebody said so.");
        article = desk.publish(draft).url();
        newsroom.http().await(article, "srcset");
        newsroom.http().await("/", draft.headline());
        newsroom.http().await(article, draft.feedHeadline());
    }

    @AfterAll
    void close() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void pagesFitTheirWindowWithoutAnyScript(int width) throws IOException {
        browser.becomes(width, false);
        for (String path : new String[] {"/", article}) {
            browser.visit(newsroom.site() + path);

            assertThat(number("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(number("document.documentElement.clientWidth"));
            String headline = path.equals("/") ? "main h2" : "h1";
            String box = "document.querySelector('" + headline + "').getBoundingClientRect()";
            assertThat(number(box + ".width")).as(path).isPositive();
            assertThat(number(box + ".top")).as(path).isLessThan(number("innerHeight"));
            assertThat(browser.complaints()).as(path).isEmpty();
            String name = (path.equals("/") ? "front" : "article") + "-" + width + ".png";
            browser.picture(
                    Repository.root().resolve("system-tests/target/looks").resolve(name));
        }
    }

    @Test
    void theFirstKeyLeadsToTheSkipLinkAndTheSkipLinkToTheText() {
        browser.becomes(1440, false);
        for (String path : new String[] {"/", article}) {
            browser.visit(newsroom.site() + path);

            browser.press("Tab");

            assertThat(browser.evaluate(FOCUS).asText()).as(path).isEqualTo("#content");
            assertThat(number("document.activeElement.getBoundingClientRect().top"))
                    .as("visible")
                    .isNotNegative();
            browser.press("Enter");
            browser.press("Tab");
            assertThat(browser.evaluate("document.querySelector('#content').contains(document.activeElement)")
                            .asBoolean())
                    .as(path + " goes on in its text")
                    .isTrue();
        }
    }

    @Test
    void nothingBreaksTheContentSecurityPolicy() {
        browser.becomes(1440, true);
        for (String path : new String[] {"/", article, "/news-feed", "/corrections"}) {
            browser.visit(newsroom.site() + path);

            assertThat(browser.complaints()).as(path).isEmpty();
        }
    }

    private double number(String expression) {
        return browser.evaluate(expression).asDouble();
    }
}
