package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where stories stand and who wrote them: made and changed in the admin, seen by readers. */
@ExtendWith(OneNewsroom.class)
class SectionsTopicsAuthorsIT {
    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    SectionsTopicsAuthorsIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void aSectionIsMadeMovedAndPutBelowAnother() {
        try (Colleague editor = editor()) {
            make(editor, "sections", "Make section", "Islands", "Ferries, wells and wind.");
            make(editor, "sections", "Make section", "Tern Island", "The one with the light.");
            editor.goTo("sections");
            editor.press("Move Tern Island up");
            assertThat(order(editor, "tern-island", "islands")).hasCount(1);

            editor.follow("Tern Island");
            editor.field("Below").selectOption("Islands");
            editor.press("Save");

            editor.sees("Saved");
            Locator row = editor.page().locator("li.row").filter(withText("/section/tern-island"));
            assertThat(row).hasAttribute("data-depth", "1");
            assertThat(order(editor, "islands", "tern-island")).hasCount(1);
            newsroom.http().await("/section/tern-island", "The one with the light.");
        }
    }

    @Test
    void aTopicGathersStoriesUnderTheNameThatItWasGivenLast() {
        try (Colleague editor = editor()) {
            make(editor, "topics", "Make topic", "Night boats", "Boats that go after ten.");
            editor.begin("A boat at eleven", "It is the last.", "It leaves the mole at eleven.");
            editor.field("Topics").fill("night b");
            editor.page().keyboard().press("Enter");
            editor.publish();
            editor.goTo("topics?q=night");
            editor.follow("Night boats");
            editor.field("Name").fill("Late boats");
            editor.press("Save");
            editor.sees("Saved");

            newsroom.http().await("/topic/night-boats", "Late boats");
            newsroom.http().await("/topic/night-boats", "A boat at eleven");
        }
    }

    @Test
    void anAuthorStandsInTheBylineWithPortraitAndWords() {
        desk.upload("runa.jpg", Picture.ofSize(800, 800).jpeg());
        try (Colleague editor = editor()) {
            editor.goTo("authors?open=new");
            editor.field("Name as in the byline").fill("Runa Vik");
            editor.field("What they are").fill("Island correspondent");
            editor.field("A few words about them").fill("Runa Vik lives where the ferry turns round.");
            editor.press("Choose a picture");
            Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("runa"))
                    .first()
                    .click();
            editor.press("Make author");
            editor.sees("Runa Vik can stand in bylines now.");

            editor.begin("The well of Tern Island", "It is dry.", "Nobody drew water there since May.");
            editor.field("Add a name").fill("runa");
            editor.page().keyboard().press("Enter");
            String address = editor.publish();

            newsroom.http().await(address, "/author/runa-vik");
            newsroom.http().await("/author/runa-vik", "Runa Vik lives where the ferry turns round.");
            newsroom.http().await("/author/runa-vik", "The well of Tern Island");
            newsroom.http().await("/author/runa-vik", "/media/");
        }
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBesideOnesOwn() {
        String id = desk.create("topics", Newsroom.floods());
        try (Colleague one = editor();
                Colleague other = editor()) {
            for (Colleague either : List.of(one, other)) {
                either.goTo("topics?open=" + id);
            }
            other.field("Name").fill("High water");
            other.press("Save");
            other.sees("Saved");
            one.field("Name").fill("Flood tides");
            one.press("Save");

            Locator clash = one.page().locator("table.data");
            assertThat(clash).containsText("High water");
            assertThat(clash).containsText("Flood tides");
            one.press("Keep mine");
            one.sees("Saved");
            one.page().reload();
            assertThat(one.field("Name")).hasValue("Flood tides");
        }
    }

    @Test
    void whoKeepsTheirOwnWordsOfASectionLeavesItWhereItWasMovedMeanwhile() {
        try (Colleague one = editor();
                Colleague other = editor()) {
            make(one, "sections", "Make section", "Marshes", "Reeds and eels.");
            make(one, "sections", "Make section", "Moors", "Peat and wind.");
            one.goTo("sections");
            one.follow("Moors");
            other.goTo("sections");
            other.press("Move Moors up");
            assertThat(order(other, "moors", "marshes")).hasCount(1);

            one.field("What readers find in it").fill("Peat, wind and cranberries.");
            one.press("Save");
            one.press("Keep mine");
            one.sees("Saved");

            other.goTo("sections");
            assertThat(order(other, "moors", "marshes")).hasCount(1);
            newsroom.http().await("/section/moors", "Peat, wind and cranberries.");
        }
    }

    @Test
    void aReporterReadsThemAndChangesNothing() {
        String id = desk.create("topics", Newsroom.floods());
        try (Colleague reporter = Colleague.as("reporter", browser.window(Browser.PHONE), newsroom)) {
            reporter.goTo("topics?open=" + id);

            assertThat(reporter.page().locator("aside")).containsText("Water where it should not be.");
            assertThat(reporter.field("Name")).hasCount(0);
            assertThat(reporter.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New topic")))
                    .hasCount(0);
        }
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }

    private static void make(Colleague editor, String view, String verb, String name, String words) {
        editor.goTo(view + "?open=new");
        editor.field("Name").fill(name);
        editor.field("What readers find in it").fill(words);
        editor.press(verb);
        editor.sees(name + " is made.");
    }

    /** The second section's line, if it stands below the first one's. */
    private static Locator order(Colleague editor, String first, String second) {
        return editor.page()
                .locator("li.row:has-text('/section/" + first + "') ~ li.row:has-text('/section/" + second + "')");
    }

    private static Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
