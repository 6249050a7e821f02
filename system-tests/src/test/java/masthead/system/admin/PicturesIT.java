package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library: taken in, refused, found, described, used. */
@ExtendWith(OneNewsroom.class)
class PicturesIT {
    private final RunningNewsroom newsroom;
    private final Browser browser;

    PicturesIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.browser = browser;
    }

    @Test
    void severalFilesComeInAndWhatIsNoPictureIsRefusedWithItsReason() {
        try (Colleague editor = editor()) {
            editor.goTo("pictures");
            FileChooser chooser = editor.page().waitForFileChooser(() -> editor.press("Upload"));
            chooser.setFiles(new FilePayload[] {
                jpeg("slipway.jpg", 900), jpeg("crane.jpg", 901), jpeg("gulls.jpg", 902), text("notes.jpg")
            });

            Locator uploads = editor.page().locator("ul.uploads");
            for (String name : new String[] {"slipway.jpg", "crane.jpg", "gulls.jpg"}) {
                assertThat(uploads.locator("li").filter(withText(name))).containsText("Taken in");
            }
            assertThat(uploads.locator("li").filter(withText("notes.jpg"))).containsText("Refused");
            assertThat(editor.page().locator("ul.grid")).containsText("crane");
        }
    }

    @Test
    void aPictureIsDescribedFoundByItsWordsAndKnowsWhereItIsUsed() {
        try (Colleague editor = editor()) {
            upload(editor, jpeg("pilot-boat.jpg", 903));
            Locator panel = editor.page().locator("form[aria-label^='Picture:']");
            editor.field("Alt text").fill("The pilot boat leaves the lock");
            editor.field("Caption").fill("The pilot goes out at four");
            editor.field("Credit").fill("Joris Tann");
            editor.page().getByRole(AriaRole.SLIDER).press("ArrowRight");
            panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                    .click();
            editor.sees("Saved");
            assertThat(editor.page().getByRole(AriaRole.SLIDER))
                    .hasAttribute("aria-valuetext", Pattern.compile("51 %"));

            editor.begin("The pilot goes out", "Every day but Sunday.", "At four, whatever the weather.");
            editor.press("Choose a picture");
            Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.SEARCHBOX).fill("pilot four");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("The pilot goes out at four"))
                    .first()
                    .click();
            editor.awaitSaved();

            editor.goTo("pictures?q=pilot");
            editor.page().locator("ul.grid a").first().click();
            editor.sees("Used in 1 story");
            editor.follow("The pilot goes out");
            assertThat(editor.field("Headline")).hasValue("The pilot goes out");
        }
    }

    @Test
    void aDecorativePictureNeedsNoAltText() {
        try (Colleague editor = editor()) {
            upload(editor, jpeg("pattern.jpg", 904));
            editor.page()
                    .getByLabel("Decorative: it says nothing that the text doesn’t")
                    .check();
            editor.page()
                    .locator("form[aria-label^='Picture:']")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                    .click();
            editor.sees("Saved");
            assertThat(editor.field("Alt text")).hasCount(0);
            editor.goTo("pictures?q=pattern&missing=alt");
            editor.sees("No picture matches");
        }
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }

    /** Takes one in and opens what describes it. */
    private static void upload(Colleague editor, FilePayload file) {
        editor.goTo("pictures");
        FileChooser chooser = editor.page().waitForFileChooser(() -> editor.press("Upload"));
        chooser.setFiles(file);
        editor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Describe it"))
                .click();
    }

    /** Of a width of its own, so that no two are the same picture. */
    private static FilePayload jpeg(String name, int width) {
        return new FilePayload(name, "image/jpeg", Picture.ofSize(width, 600).jpeg());
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "image/jpeg", "no picture at all".getBytes(StandardCharsets.UTF_8));
    }

    private static Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
