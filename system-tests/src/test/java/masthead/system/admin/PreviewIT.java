package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.Objects;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A story before it is public: as its writer sees it, and as somebody outside does by a link. */
@ExtendWith(OneNewsroom.class)
class PreviewIT {
    private static final String HEADLINE = "What the harbour office did not say";

    private final RunningNewsroom newsroom;
    private final Browser browser;

    PreviewIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.browser = browser;
    }

    @Test
    void theWriterSeesItAsReadersWillOnDeskAndPhone() {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.begin(HEADLINE, "It was asked twice.", "It did not answer.");
            editor.follow("Preview");
            FrameLocator frame = editor.page().frameLocator("iframe.preview-frame");
            assertThat(frame.locator("h1")).hasText(HEADLINE);
            assertThat(frame.locator("article.story")).containsText("It did not answer.");

            editor.follow("Phone");

            assertThat(frame.locator("h1")).hasText(HEADLINE);
            assertThat(((Number) frame.locator("html").evaluate("html => html.clientWidth")).intValue())
                    .isLessThan(500);
        }
    }

    @Test
    void aLinkForAnOutsiderShowsThisStoryUntilItIsTakenBack() {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom);
                Window outsider = browser.window(Browser.PHONE)) {
            editor.begin(HEADLINE, "It was asked twice.", "It did not answer.");
            String url = link(editor, "Our lawyer");
            outsider.visit(url);
            assertThat(outsider.page().locator("h1")).hasText(HEADLINE);
            assertThat(outsider.complaints()).isEmpty();

            editor.follow("Back to writing");
            editor.body().click();
            editor.page().keyboard().press("Control+End");
            editor.page().keyboard().insertText(" Nor the third time.");
            editor.awaitSaved();
            outsider.page().reload();
            assertThat(outsider.page().locator("article.story")).containsText("Nor the third time.");

            editor.follow("Preview");
            assertThat(editor.page().locator("li").filter(new Locator.FilterOptions().setHasText("Our lawyer")))
                    .containsText("opened");
            editor.press("Take back the link for Our lawyer");
            editor.sees("taken back");

            Response gone = Objects.requireNonNull(outsider.page().reload());
            assertThat(gone.status()).isEqualTo(410);
            assertThat(outsider.page().content()).doesNotContain(HEADLINE);
        }
    }

    @Test
    void nobodyFindsAPreviewWithoutItsLink() {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.begin(HEADLINE, "It was asked twice.", "It did not answer.");
            String path = URI.create(link(editor, "Our lawyer")).getPath();

            char other = path.endsWith("A") ? 'B' : 'A';
            assertThat(newsroom.http()
                            .get(path.substring(0, path.length() - 1) + other)
                            .status())
                    .isEqualTo(410);
            assertThat(newsroom.http()
                            .get(path)
                            .expect(200)
                            .header("Cache-Control")
                            .orElse(""))
                    .contains("no-store");
            assertThat(newsroom.http().get(path).header("X-Robots-Tag").orElse(""))
                    .contains("noindex");
        }
    }

    @Test
    void whoMayOnlyReadIsOfferedNone() {
        String story;
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.begin(HEADLINE, "It was asked twice.", "It did not answer.");
            story = editor.story();
        }
        try (Colleague reader = Colleague.as("audience", browser.window(Browser.DESK), newsroom)) {
            reader.goTo("articles/" + story + "?panel=preview");

            reader.sees("Your role may read this story, not write it.");
            assertThat(reader.page().getByText("Preview")).hasCount(0);
            assertThat(reader.window().complaints()).isEmpty();
        }
    }

    private static String link(Colleague editor, String whom) {
        editor.follow("Preview");
        editor.field("For whom").fill(whom);
        editor.press("Make a link");
        return editor.field("The link. It is shown this once.").inputValue();
    }
}
