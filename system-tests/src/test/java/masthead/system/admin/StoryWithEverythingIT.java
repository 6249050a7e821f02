package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that a story can have is put into one by hand, and readers see it where it belongs. */
@ExtendWith(OneNewsroom.class)
class StoryWithEverythingIT {
    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    StoryWithEverythingIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void blocksByTheMenuAndByMarkdownComeOutAsReadersReadThem() {
        try (Colleague editor = editor()) {
            editor.begin("All blocks of a story", "One of each.", "It begins with words.");
            block(editor, "heading", "What the harbour did");
            block(editor, "pull", "We lent them our spikes.");
            editor.field("Who said it").fill("The harbour master");
            block(editor, "fact", "Four boats, two of them old.");
            editor.field("Title of the fact box").fill("The ferries");
            block(editor, "table", "Boat");
            editor.page().keyboard().press("Tab");
            editor.page().keyboard().insertText("Year");
            editor.field("Caption of the table").fill("When they were built");
            block(editor, "embed", "");
            editor.field("Address of the post, film or sound").fill("https://films.example/1");
            editor.press("Embed");
            editor.sees("Not from there. We embed from YouTube");
            editor.field("Address of the post, film or sound").fill("https://vimeo.com/76979871");
            editor.press("Embed");
            editor.field("What it is, in our words").fill("The ferry in the ice");
            block(editor, "paragraph", "");
            editor.page().keyboard().type("- spikes");
            editor.page().keyboard().press("Enter");
            editor.page().keyboard().insertText("sand");
            String address = editor.publish();

            Element body = Objects.requireNonNull(newsroom.http()
                    .await(address, "When they were built")
                    .page()
                    .selectFirst("article.story .body"));
            assertThat(text(body, "h2")).contains("What the harbour did");
            assertThat(text(body, "figure.quote blockquote p")).isEqualTo("We lent them our spikes.");
            assertThat(text(body, "figure.quote figcaption")).isEqualTo("The harbour master");
            assertThat(text(body, ".facts h2")).isEqualTo("The ferries");
            assertThat(text(body, ".facts p")).isEqualTo("Four boats, two of them old.");
            assertThat(text(body, "table thead, table tr")).contains("Boat").contains("Year");
            assertThat(body.select("a[href='https://vimeo.com/76979871']")).isNotEmpty();
            assertThat(body.text()).contains("The ferry in the ice");
            assertThat(body.select("ul li").eachText()).containsExactly("spikes", "sand");
        }
    }

    @Test
    void whatStandsBesideTheWordsComesOutToo() {
        Story other = desk.publish(Newsroom.ferryStory());
        String section = desk.create("sections", Newsroom.harbour().put("name", "Quays and locks"));
        try (Colleague editor = editor()) {
            editor.begin("Beside the words", "There is more.", "The text is short.");
            editor.field("Section").selectOption(section);
            editor.field("Kind").selectOption("analysis");
            suggest(editor, "Topics", "Winter on the quay");
            suggest(editor, "Add a name", "Liv Tarn");
            suggest(editor, "Add a name", "Ove Brandt");
            editor.press("Move Ove Brandt up");
            editor.press("Add a note");
            editor.field("What readers are told").fill("We changed two names.");
            editor.field("Slug").fill("beside-the-words-of-it");
            editor.field("Find a story").fill("night ferry stays");
            editor.page()
                    .locator("[role=option]:visible")
                    .filter(new Locator.FilterOptions().setHasText(headline(other)))
                    .click();
            assertThat(editor.page().locator("ol.blocks").last()).containsText(headline(other));
            editor.awaitSaved();
            editor.panel("Publish");
            editor.page().getByLabel("News Feed, as a brief").check();
            editor.field("Headline of the brief").fill("Beside the words: in brief");
            String address = editor.publish();

            assertThat(address).endsWith("/beside-the-words-of-it");
            Element page =
                    newsroom.http().await(address, "We changed two names.").page();
            assertThat(text(page, ".kicker")).contains("Quays and locks").contains("Analysis");
            assertThat(text(page, ".byline")).contains("Ove Brandt").contains("Liv Tarn");
            assertThat(text(page, ".topics")).contains("Winter on the quay");
            assertThat(text(page, ".after")).contains(headline(other));
            newsroom.http().await("/news-feed", "Beside the words: in brief");
        }
    }

    @Test
    void aSavePointIsLookedAtAndRestored() {
        try (Colleague editor = editor()) {
            editor.begin("Twice written", "First.", "The first version was long and good.");
            editor.panel("Revisions");
            editor.press("Keep a save point");
            editor.sees("Save point kept.");
            editor.body().click();
            editor.page().keyboard().press("Control+a");
            editor.page().keyboard().insertText("The second was worse.");
            editor.awaitSaved();

            editor.follow("Look at revision 1");
            assertThat(editor.page().locator("main")).containsText("The first version was long and good.");
            editor.page()
                    .getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions().setHasText("Restore revision"))
                    .click();

            assertThat(editor.body()).hasText("The first version was long and good.");
            editor.awaitSaved();
        }
    }

    @Test
    void aNewSlugOfAPublishedStoryLeadsFromTheOldOne() {
        try (Colleague editor = editor()) {
            editor.begin("Moved house", "It has another address.", "And the old one leads there.");
            String address = editor.publish();
            String path = address.substring(address.lastIndexOf('/'));
            editor.panel("Story");
            editor.field("Slug").fill("moved-house-again");
            editor.awaitSaved();
            editor.panel("Publish");
            editor.page().locator("input[type=radio][value=minor]").first().check();
            editor.press("Publish minor fix");

            newsroom.http().await("/moved-house-again", 200);
            assertThat(newsroom.http().await(path, 301).header("Location").orElse(""))
                    .endsWith("/moved-house-again");
        }
    }

    @Test
    void theListIsNarrowedInTheAddressAndBackGoesBack() {
        desk.begin(Newsroom.ferryStory().headline("A heron on the slipway"));
        try (Colleague editor = editor();
                Colleague other = editor()) {
            editor.begin("A heron on the roof", "It stays.", "Since Tuesday.");
            other.goTo("articles/" + editor.story());
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles?q=herron")),
                            answer -> answer.text().contains("\"doing\":\"reading\""));

            editor.goTo("articles");
            editor.page().getByRole(AriaRole.SEARCHBOX).first().fill("herron");
            assertThat(lines(editor)).hasCount(2);
            assertThat(lines(editor).filter(withText("on the roof"))).containsText("reading now");
            editor.press("Mine");
            assertThat(lines(editor)).hasCount(1);
            assertThat(editor.page()).hasURL(newsroom.site() + "/admin/articles?q=herron&mine=true");
            editor.follow("A heron on the roof");
            assertThat(editor.field("Headline")).hasValue("A heron on the roof");

            editor.page().goBack();

            assertThat(lines(editor)).hasCount(1);
            assertThat(editor.page().getByRole(AriaRole.SEARCHBOX).first()).hasValue("herron");
        }
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }

    /** Adds a block below the one where the caret is, and types into it. */
    private static void block(Colleague editor, String letters, String words) {
        editor.press("Add a block");
        assertThat(editor.page().getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Blocks")))
                .isVisible();
        assertThat(editor.body()).isFocused();
        editor.page().keyboard().type(letters);
        editor.page().keyboard().press("Enter");
        editor.page().keyboard().insertText(words);
    }

    private static void suggest(Colleague editor, String label, String name) {
        editor.field(label).fill(name);
        assertThat(editor.page().locator("[role=option]:visible").last()).containsText(name);
        editor.page().keyboard().press("Enter");
        assertThat(editor.field(label)).hasValue("");
    }

    private static Locator lines(Colleague editor) {
        return editor.page().locator("ol.lines li.row");
    }

    private static String headline(Story story) {
        return story.draft().json().path("headline").asText();
    }

    private static String text(Element of, String what) {
        return of.select(what).text();
    }

    private static Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
