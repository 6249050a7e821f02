package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story of 300 words with a picture, by keyboard alone, while the line is cut three times. Nothing is typed twice. What it took is
 * printed.
 */
@ExtendWith(OneNewsroom.class)
class KeyboardOnlyIT {
    private static final int PARAGRAPHS = 6;
    private static final int WORDS_EACH = 50;
    private static final int MOST_STEPS = 200;

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    KeyboardOnlyIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void aStoryIsWrittenIllustratedAndPublishedWithoutAMouseOverABadLine() {
        desk.upload("lamps.jpg", Picture.ofSize(1200, 800).jpeg());
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            long begun = System.nanoTime();
            Page page = editor.page();
            Keyboard keys = page.keyboard();
            editor.goTo("articles");
            keys.press("c");
            assertThat(editor.field("Headline")).isVisible();
            reach(page, "Headline");
            keys.type("Lamps on the north mole");
            keys.press("Enter");
            keys.type("What a harbour does when the light goes out.");
            keys.press("Enter");
            for (int i = 0; i < PARAGRAPHS; i++) {
                cutInTheMiddle(editor, i);
                keys.press("Enter");
            }
            keys.type("/picture");
            keys.press("Enter");
            choosePicture(page);
            editor.awaitSaved();
            keys.press("Control+Shift+P");
            reach(page, Pattern.compile("^button Publish$"));
            keys.press("Enter");
            assertThat(page.getByText("Readers see it now.")).isVisible();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            String text = newsroom.http()
                    .await("/lamps-on-the-north-mole", "w5x49")
                    .page()
                    .select("article")
                    .text();
            for (int i = 0; i < PARAGRAPHS; i++) {
                assertThat(text).containsOnlyOnce(paragraph(i));
            }
            newsroom.http().await("/lamps-on-the-north-mole", "srcset");
            System.out.printf(
                    "A story of 300 words by keyboard alone, the line cut three times: %d s%n", took.toSeconds());
        }
    }

    /** Every second paragraph is typed with the line gone in its middle, and back after it. */
    private static void cutInTheMiddle(Colleague editor, int number) {
        Keyboard keys = editor.page().keyboard();
        String words = paragraph(number);
        boolean cut = number % 2 == 1;
        keys.type(words.substring(0, words.length() / 2));
        editor.page().context().setOffline(cut);
        keys.type(words.substring(words.length() / 2));
        if (cut) {
            assertThat(editor.saveLine()).containsText("Kept on this device");
            editor.page().context().setOffline(false);
            editor.awaitSaved();
        }
    }

    private static String paragraph(int number) {
        var words = new StringBuilder();
        for (int i = 0; i < WORDS_EACH; i++) {
            words.append(i == 0 ? "" : " ")
                    .append('w')
                    .append(number)
                    .append('x')
                    .append(i);
        }
        return words.append('.').toString();
    }

    private static void choosePicture(Page page) {
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        reach(page, Pattern.compile("lamps\\.jpg"));
        page.keyboard().press("Enter");
        reach(page, "Alt text");
        page.keyboard().type("Lamps along a mole at night");
    }

    private static void reach(Page page, String label) {
        reach(page, Pattern.compile("^\\w+ " + Pattern.quote(label) + "$"));
    }

    /** Tabs until what has the focus is called so. */
    private static void reach(Page page, Pattern name) {
        String seen = "";
        for (int i = 0; i < MOST_STEPS; i++) {
            String now = focused(page);
            if (name.matcher(now).find()) {
                return;
            }
            seen += now + "; ";
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No key leads to " + name + " at " + page.url() + ": " + seen);
    }

    /** What the focus is on: its element, and what a screen reader would call it, roughly. */
    private static String focused(Page page) {
        return (String) page.evaluate("""
                () => {
                  const it = document.activeElement;
                  const labels = [...(it.labels ?? [])].map((label) => label.textContent.trim()).join(' ');
                  const by = (it.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
                    .map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
                  const name = (it.getAttribute('aria-label') || by || labels || it.textContent || '').trim();
                  return it.tagName.toLowerCase() + ' ' + name.slice(0, 80);
                }
                """);
    }
}
