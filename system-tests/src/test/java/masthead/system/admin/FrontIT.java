package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the front and in Editors' Picks is put in order at the desk, and readers see that order. */
@ExtendWith(OneNewsroom.class)
class FrontIT {
    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    FrontIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @BeforeEach
    @AfterEach
    void nobodyChose() {
        place("front");
        place("picks");
    }

    @Test
    void anEditorPutsStoriesInOrderByKeyboardAndReadersSeeThatOrder() {
        Story ferry = desk.publish(Newsroom.ferryStory());
        Story flood = desk.publish(Newsroom.floodStory());
        Story lamps = desk.publish(Newsroom.ferryStory());
        try (Colleague editor = editor()) {
            editor.goTo("front");
            for (Story story : List.of(ferry, flood, lamps)) {
                find(editor, headline(story));
                inPool(editor, "Front", headline(story)).press("Enter");
            }
            slot(editor, lamps)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move up: " + headline(lamps)))
                    .focus();
            editor.page().keyboard().press("Alt+ArrowUp");
            editor.page().keyboard().press("Alt+ArrowUp");
            assertThat(editor.page().getByText(headline(lamps) + " stands at place 1 of 3."))
                    .hasCount(1);
            assertThat(editor.page().locator(":focus")).hasAttribute("aria-label", "Move up: " + headline(lamps));
            editor.page().keyboard().press("Control+Enter");
            editor.sees("Saved at");

            newsroom.http()
                    .await(
                            "/",
                            answer -> inOrder(
                                    answer.page().select("main").text(),
                                    headline(lamps),
                                    headline(ferry),
                                    headline(flood)));
        }
    }

    @Test
    void storiesAreDraggedIntoTheirPlaces() {
        Story ferry = desk.publish(Newsroom.ferryStory());
        Story flood = desk.publish(Newsroom.floodStory());
        Story lamps = desk.publish(Newsroom.ferryStory());
        place("front", ferry, flood);
        try (Colleague editor = editor()) {
            editor.goTo("front");
            slot(editor, flood).locator(".grip-h").dragTo(slot(editor, ferry), upperEdge());
            find(editor, headline(lamps));
            editor.page()
                    .locator(".pool li")
                    .filter(new Locator.FilterOptions().setHasText(headline(lamps)))
                    .dragTo(slot(editor, ferry), upperEdge());

            assertThat(editor.page().locator("[data-list=front] .story-name"))
                    .hasText(new String[] {headline(flood), headline(lamps), headline(ferry)});
        }
    }

    @Test
    void whatIsNotOutYetStandsThereAndAppearsByItselfOnceItIsPublished() {
        Story draft = desk.begin(Newsroom.ferryStory());
        Story flood = desk.publish(Newsroom.floodStory());
        try (Colleague editor = editor()) {
            editor.goTo("front");
            find(editor, headline(flood));
            inPool(editor, "Editors’ Picks", headline(flood)).click();
            editor.page().getByText("Not yet out").click();
            find(editor, headline(draft));
            inPool(editor, "Editors’ Picks", headline(draft)).click();
            assertThat(slot(editor, draft)).containsText("Readers see it here once it is published");
            pressIn(editor, "Editors’ Picks", "Put out");
            editor.sees("Saved at");
        }
        String url = desk.publish(Newsroom.ferryStory()).url();
        newsroom.http().await(url, answer -> picks(answer.text()).contains(headline(flood)));
        assertThat(newsroom.http().get(url).text()).doesNotContain(headline(draft));

        draft.publish();

        newsroom.http().await(url, answer -> inOrder(picks(answer.text()), headline(flood), headline(draft)));
    }

    @Test
    void whoPutItOutMeanwhileIsShownBesideOnesOwnOrder() {
        Story ferry = desk.publish(Newsroom.ferryStory());
        Story flood = desk.publish(Newsroom.floodStory());
        place("front", ferry, flood);
        try (Colleague editor = editor()) {
            editor.goTo("front");
            editor.page().getByLabel("Place of: " + headline(flood)).selectOption("0");
            place("front", ferry);
            pressIn(editor, "Front", "Put out");

            Locator clash = editor.page().locator("table.data");
            assertThat(clash).containsText("1. " + headline(flood) + "; 2. " + headline(ferry));
            assertThat(clash).containsText("1. " + headline(ferry));
            editor.press("Keep mine");
            editor.sees("Saved at");

            assertThat(desk.read("/fronts/front").json().path("articles").findValuesAsText("id"))
                    .containsExactly(flood.id(), ferry.id());
        }
    }

    @Test
    void anOrderThatCouldNotGoOutIsThereAgain() {
        Story ferry = desk.publish(Newsroom.ferryStory());
        Story flood = desk.publish(Newsroom.floodStory());
        place("front", ferry, flood);
        try (Colleague editor = editor()) {
            editor.goTo("front");
            editor.page().context().setOffline(true);
            editor.press("Move down: " + headline(ferry));
            pressIn(editor, "Front", "Put out");
            editor.sees("No connection. Kept on this device, goes out by itself");

            editor.page().context().setOffline(false);

            editor.sees("Saved at");
            assertThat(desk.read("/fronts/front").json().path("articles").findValuesAsText("id"))
                    .containsExactly(flood.id(), ferry.id());
        }
    }

    @Test
    void aReporterReadsTheOrderAndChangesNothing() {
        Story ferry = desk.publish(Newsroom.ferryStory());
        place("front", ferry);
        try (Colleague reporter = Colleague.as("reporter", browser.window(Browser.PHONE), newsroom)) {
            reporter.goTo("front");

            assertThat(slot(reporter, ferry)).containsText(headline(ferry));
            assertThat(reporter.button("Put out")).hasCount(0);
            assertThat(reporter.button("Put over every page")).hasCount(0);
            assertThat(reporter.page().getByLabel("Find a story to place")).hasCount(0);
        }
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }

    private void place(String list, Story... stories) {
        var wanted = Desk.object();
        ArrayNode articles = wanted.putArray("articles");
        Stream.of(stories).map(Story::id).forEach(articles::add);
        String path = "/fronts/" + list;
        desk.replace(path, wanted, desk.read(path).etag()).expect(200);
    }

    private static String headline(Story story) {
        return story.draft().headline();
    }

    private static void find(Colleague editor, String headline) {
        editor.field("Find a story to place").fill(headline);
        editor.page().keyboard().press("Enter");
        assertThat(editor.page().locator(".pool .story-name").filter(new Locator.FilterOptions().setHasText(headline)))
                .isVisible();
    }

    /** The button that puts a story to place into a list. */
    private static Locator inPool(Colleague editor, String list, String headline) {
        return editor.page()
                .locator(".pool li")
                .filter(new Locator.FilterOptions().setHasText(headline))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(list));
    }

    private static Locator slot(Colleague editor, Story story) {
        return editor.page().locator("[data-slot='" + story.id() + "']");
    }

    private static void pressIn(Colleague editor, String list, String words) {
        editor.page()
                .getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName(list))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
    }

    /** Where something that is dropped stands before it. */
    private static Locator.DragToOptions upperEdge() {
        return new Locator.DragToOptions().setTargetPosition(200, 4);
    }

    /** The part of a page where the picks stand. */
    private static String picks(String page) {
        int from = page.indexOf("Editors’ Picks");
        return from < 0 ? "" : page.substring(from);
    }

    /** Whether each stands there, and for the first time only behind the one before. */
    private static boolean inOrder(String text, String... words) {
        List<Integer> places = Stream.of(words).map(text::indexOf).toList();
        return !places.contains(-1) && places.equals(places.stream().sorted().toList());
    }
}
