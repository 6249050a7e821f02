package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stories that are read one after the other, and how one presents itself where readers pass it on. */
@ExtendWith(OneNewsroom.class)
class SeriesIT {
    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    SeriesIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void aSeriesIsMadeWhileOneWritesAndReadInTheOrderOfItsParts() {
        try (Colleague editor = editor()) {
            editor.begin("The second crossing", "By night.", "The boat had one lamp.");
            editor.field("Series").fill("Six crossings");
            editor.page().keyboard().press("Enter");
            assertThat(editor.page().getByLabel("Take out of the series: Six crossings"))
                    .isVisible();
            editor.field("Part").fill("2");
            String second = editor.publish();
            editor.begin("The first crossing", "By day.", "The boat had no lamp.");
            editor.field("Series").fill("six cr");
            editor.page().keyboard().press("Enter");
            editor.field("Part").fill("1");
            String first = editor.publish();

            newsroom.http()
                    .await(
                            "/series/six-crossings",
                            answer -> answer.text().contains("The first crossing")
                                    && answer.text().indexOf("The second crossing")
                                            > answer.text().indexOf("The first crossing"));
            newsroom.http().await(first, answer -> leads(answer.page(), second));
            newsroom.http().await(second, answer -> leads(answer.page(), first));

            editor.goTo("series");
            editor.follow("Six crossings");
            Locator panel = editor.page()
                    .getByRole(
                            AriaRole.COMPLEMENTARY,
                            new Page.GetByRoleOptions().setName("Series").setExact(true));
            assertThat(panel.getByRole(AriaRole.LISTITEM)).hasText(new Pattern[] {
                Pattern.compile("1\\s+The first crossing"), Pattern.compile("2\\s+The second crossing")
            });
            editor.field("Address").fill("crossings");
            editor.field("What readers find in it").fill("Six boats, six nights.");
            editor.press("Save");
            editor.sees("Saved");
            newsroom.http().await("/series/crossings", "Six boats, six nights.");
            newsroom.http()
                    .await(
                            "/series/six-crossings",
                            answer -> answer.status() == 301
                                    && answer.header("Location").orElse("").endsWith("/series/crossings"));
        }
    }

    @Test
    void aStoryPresentsItselfInItsOwnWordsWhereItIsShared() {
        desk.upload("buoy.jpg", Picture.ofSize(1200, 800).jpeg());
        Story story = desk.begin(Newsroom.ferryStory());
        try (Colleague editor = editor()) {
            editor.goTo("articles/" + story.id());
            Locator part = editor.page()
                    .getByRole(
                            AriaRole.GROUP,
                            new Page.GetByRoleOptions().setName("When shared").setExact(true));
            Locator card = part.locator(".share-card");
            assertThat(card).containsText(story.draft().headline());
            part.getByLabel("Title").fill("Boats at night");
            part.getByLabel("Text").fill("The ferry stays, and this is why.");
            part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose a picture"))
                    .click();
            editor.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("buoy"))
                    .first()
                    .click();
            assertThat(card).containsText("Boats at night");
            assertThat(card.locator("img")).isVisible();
            String address = editor.publish();

            Document page = newsroom.http().await(address, "Boats at night").page();
            assertThat(page.select("meta[property='og:title']").attr("content")).isEqualTo("Boats at night");
            assertThat(page.select("meta[property='og:description']").attr("content"))
                    .isEqualTo("The ferry stays, and this is why.");
            assertThat(page.select("meta[property='og:image']").attr("content")).contains("/media/");
            assertThat(page.select("h1").text()).isEqualTo(story.draft().headline());
        }
    }

    @Test
    void whatIsSharedIsPartOfARevisionAndComesBackWithIt() {
        Story story = desk.begin(Newsroom.ferryStory());
        try (Colleague editor = editor()) {
            editor.goTo("articles/" + story.id());
            editor.field("Title").fill("Boats at night");
            editor.awaitSaved();
            editor.panel("Revisions");
            editor.press("Keep a save point");
            editor.sees("Save point kept.");
            editor.panel("Story");
            editor.field("Title").fill("Lamps at night");
            editor.awaitSaved();
            editor.panel("Revisions");
            editor.page().getByLabel("Look at revision 2").click();
            Locator look = editor.page().locator(".sheet").last();
            assertThat(look).containsText("When shared");
            assertThat(look).containsText("Lamps");
            editor.press("Restore revision 2");
            editor.panel("Story");
            assertThat(editor.field("Title")).hasValue("Boats at night");
        }
    }

    @Test
    void theLinkToWhatReadersSeeLeadsThereWhileAnotherAddressIsWritten() {
        Story story = desk.publish(Newsroom.ferryStory());
        String address = story.url();
        newsroom.http().await(address, 200);
        story.keep(story.draft().slug("not-out-yet-" + story.draft().slug()));
        try (Colleague editor = editor()) {
            editor.goTo("articles/" + story.id() + "?panel=publish");

            assertThat(editor.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See it as readers do")))
                    .hasAttribute("href", address);
        }
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }

    private static boolean leads(Document page, String address) {
        return !page.select("nav.series a[href='" + address + "']").isEmpty();
    }
}
