package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Picture;
import masthead.system.run.Repository;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is brought into a text from elsewhere, by paste and by drop, and how blocks are moved in it. */
@ExtendWith(OneNewsroom.class)
class IntoTheTextIT {
    private static final Path FIXTURES = Repository.root().resolve("gateway/admin/src/editor/paste/fixtures");
    private static final String PASTE = """
            (body, html) => {
              const clipboard = new DataTransfer();
              clipboard.setData('text/html', html);
              body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }""";
    private static final String BRING = """
            (body, { kind, name, base64 }) => {
              const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
              const brought = new DataTransfer();
              brought.items.add(new File([bytes], name, { type: 'image/jpeg' }));
              const line = body.querySelector('p').getBoundingClientRect();
              const at = { bubbles: true, cancelable: true, clientX: line.x + 5, clientY: line.y + 5 };
              body.dispatchEvent(
                kind === 'paste'
                  ? new ClipboardEvent('paste', { ...at, clipboardData: brought })
                  : new DragEvent('drop', { ...at, dataTransfer: brought }),
              );
            }""";

    private final RunningNewsroom newsroom;
    private final Browser browser;

    IntoTheTextIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.browser = browser;
    }

    @Test
    void whatComesOutOfLibreOfficeKeepsItsStructureAndTheEditorSaysWhatIsLeftOut() throws IOException {
        try (Colleague editor = editor()) {
            editor.begin("Pasted whole", "From the old typewriter.", "It begins here.");
            editor.page().keyboard().press("Enter");
            editor.body().evaluate(PASTE, Files.readString(FIXTURES.resolve("libreoffice.html")));

            assertThat(editor.page().getByText("Pasted. Left out:")).containsText("a comment, a footnote");
            String address = editor.publish();

            Element body = Objects.requireNonNull(newsroom.http()
                    .await(address, "What the pilots want")
                    .page()
                    .selectFirst("article.story .body"));
            assertThat(body.select("h2, h3").eachText()).contains("Ferries sail again", "What the pilots want");
            assertThat(body.select("ul > li > ul > li").text()).isEqualTo("with a lamp");
            assertThat(body.select("ol[start=3] > li").eachText()).containsExactly("Count to sixty", "Switch off");
            assertThat(body.select("table th").eachText()).containsExactly("Boat", "Trips");
            assertThat(body.select("a[href='https://example.org/letter?a=1&b=2']")
                            .text())
                    .isEqualTo("letter");
            assertThat(body.select("[style], font, script")).isEmpty();
        }
    }

    @Test
    void picturesThatAreDroppedAndPastedAreUploadedWhereTheyBelong() {
        try (Colleague editor = editor()) {
            editor.begin("Two pictures in the text", "Brought in by hand.", "Before the pictures.");
            bring(editor, "drop", "locks.jpg", 905);
            bring(editor, "paste", "lamps.jpg", 906);
            Locator figures = editor.body().locator("figure");
            assertThat(figures).hasCount(2);
            for (int i = 0; i < 2; i++) {
                assertThat(figures.nth(i).locator("img")).isVisible();
                figures.nth(i).getByLabel("Alt text").fill("What picture " + i + " shows");
            }
            String address = editor.publish();

            Element page =
                    newsroom.http().await(address, "What picture 1 shows").page();
            assertThat(page.select("article.story .body figure img[alt]").eachAttr("alt"))
                    .containsExactlyInAnyOrder("What picture 0 shows", "What picture 1 shows");
        }
    }

    @Test
    void blocksAreMovedByKeysAndByTheirHandle() {
        try (Colleague editor = editor()) {
            editor.begin("In another order", "Moved about.", "First.", "Second.", "Third.");
            editor.body().getByText("Third.").click();
            editor.page().keyboard().press("Alt+ArrowUp");
            assertThat(editor.body().locator("p")).hasText(new String[] {"First.", "Third.", "Second."});

            editor.body().getByText("First.").hover();
            editor.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move or change block 1"))
                    .click();
            editor.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Move down"))
                    .click();

            assertThat(editor.body().locator("p")).hasText(new String[] {"Third.", "First.", "Second."});
        }
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }

    private static void bring(Colleague editor, String kind, String name, int width) {
        byte[] picture = Picture.ofSize(width, 600).jpeg();
        int before = editor.body().locator("figure").count();
        editor.body()
                .evaluate(
                        BRING,
                        Map.of(
                                "kind",
                                kind,
                                "name",
                                name,
                                "base64",
                                Base64.getEncoder().encodeToString(picture)));
        assertThat(editor.body().locator("figure")).hasCount(before + 1);
    }
}
