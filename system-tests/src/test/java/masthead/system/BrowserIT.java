package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;
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
    private final RunningNewsroom newsroom;
    private final Desk desk;
    private String article = "";
    private final Browser browser;

    BrowserIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
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

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void pagesFitTheirWindowWithoutAnyScript(int width) {
        for (String path : new String[] {"/", article}) {
            try (Window window = browser.withoutScripts(width)) {
                Page page = window.visit(newsroom.site() + path);

                assertThat(number(page, "document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(number(page, "document.documentElement.clientWidth"));
                BoundingBox headline = page.locator(path.equals("/") ? "main h2" : "h1")
                        .first()
                        .boundingBox();
                assertThat(headline.width).as(path).isPositive();
                assertThat(headline.y).as(path).isLessThan(number(page, "innerHeight"));
                assertThat(window.complaints()).as(path).isEmpty();
                window.picture((path.equals("/") ? "front-" : "article-") + width);
            }
        }
    }

    @Test
    void theFirstKeyLeadsToTheSkipLinkAndTheSkipLinkToTheText() {
        for (String path : new String[] {"/", article}) {
            try (Window window = browser.withoutScripts(Browser.DESK)) {
                Page page = window.visit(newsroom.site() + path);

                page.keyboard().press("Tab");

                assertThat(page.locator(":focus").getAttribute("href")).as(path).isEqualTo("#content");
                assertThat(page.locator(":focus").boundingBox().y).as("visible").isNotNegative();
                page.keyboard().press("Enter");
                page.keyboard().press("Tab");
                assertThat(page.locator("#content :focus").count())
                        .as(path + " goes on in its text")
                        .isOne();
            }
        }
    }

    @Test
    void nothingBreaksTheContentSecurityPolicy() {
        for (String path : new String[] {"/", article, "/news-feed", "/corrections"}) {
            try (Window window = browser.window(Browser.DESK)) {
                window.visit(newsroom.site() + path);

                assertThat(window.complaints()).as(path).isEmpty();
            }
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }
}
