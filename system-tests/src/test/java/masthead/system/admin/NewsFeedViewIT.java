package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brief from the first word to its withdrawal, in the view of the News Feed. */
@ExtendWith(OneNewsroom.class)
class NewsFeedViewIT {
    private final RunningNewsroom newsroom;
    private final Browser browser;

    NewsFeedViewIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.browser = browser;
    }

    @Test
    void aBriefIsCorrectedWithdrawnAndBroughtBack() {
        try (Colleague editor = editor()) {
            file(editor, "Bridge closed to lorries", "The city says until Monday.", "Publish brief");
            newsroom.http().await("/news-feed", "Bridge closed to lorries");
            press(editor, "Bridge closed to lorries", "Correct");
            Locator form = editor.page().locator("form[aria-label='Edit: Bridge closed to lorries']");
            form.getByLabel("Text", exactly()).fill("The city says until Tuesday.");
            form.getByLabel("What was wrong, and what is right").fill("It is Tuesday, not Monday.");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish correction"))
                    .click();
            newsroom.http().await("/news-feed", "until Tuesday");
            newsroom.http().await("/corrections", "It is Tuesday, not Monday.");

            press(editor, "Bridge closed to lorries", "Withdraw…");
            editor.field("Why it is withdrawn").fill("The bridge was never closed.");
            press(editor, "Bridge closed to lorries", "Withdraw");
            assertThat(brief(editor, "Bridge closed to lorries")).containsText("Withdrawn");
            newsroom.http().await("/news-feed", answer -> !answer.text().contains("Bridge closed to lorries"));

            press(editor, "Bridge closed to lorries", "Bring back");
            newsroom.http().await("/news-feed", "Bridge closed to lorries");
        }
    }

    @Test
    void aBriefThatJustWentOutIsTakenBackAndItsWordsAreThereAgain() {
        try (Colleague editor = editor()) {
            file(editor, "Tram 4 runs again", "Since noon.", "Publish brief");

            editor.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Take back, ")))
                    .click();

            editor.sees("Taken back. Its words are in the field again.");
            assertThat(editor.field("Headline")).hasValue("Tram 4 runs again");
            newsroom.http().await("/news-feed", answer -> !answer.text().contains("Tram 4 runs again"));
        }
    }

    @Test
    void aReportersDraftIsPublishedByAnEditor() {
        try (Colleague reporter = Colleague.as("reporter", browser.window(Browser.PHONE), newsroom)) {
            file(reporter, "Ice on the north mole", "Spikes are lent at the office.", "Keep as draft");
            reporter.sees("Kept as a draft. Nobody reads it yet.");
        }
        try (Colleague editor = editor()) {
            editor.goTo("news-feed?state=draft");
            press(editor, "Ice on the north mole", "Publish");
            newsroom.http().await("/news-feed", "Ice on the north mole");
        }
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }

    private static void file(Colleague somebody, String headline, String text, String verb) {
        somebody.goTo("news-feed");
        somebody.field("Headline").fill(headline);
        somebody.field("Text").fill(text);
        somebody.press(verb);
    }

    private static Locator brief(Colleague editor, String headline) {
        return editor.page().locator("li.brief").filter(new Locator.FilterOptions().setHasText(headline));
    }

    private static void press(Colleague editor, String headline, String words) {
        brief(editor, headline)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
