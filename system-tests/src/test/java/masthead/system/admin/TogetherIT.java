package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.SignedIn;
import masthead.system.run.Outage;
import masthead.system.run.RunningNewsroom;
import masthead.system.run.Staff.Invited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing typed is lost: two in one story, a session that ends, a service that is away, a browser that crashes. */
@ExtendWith(OneNewsroom.class)
class TogetherIT {
    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    TogetherIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @Test
    void twoWhoWriteInOneParagraphSeeBothVersionsAndLoseNothing() {
        try (Colleague oda = Colleague.as("editor", browser.window(Browser.DESK), newsroom);
                Colleague tomas = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            oda.begin("Two at one table", "Both write.", "The harbour office opens at six.", "The ferry waits.");
            String story = oda.story();
            tomas.goTo("articles/" + story);
            assertThat(tomas.body()).containsText("opens at six");
            tomas.page().context().setOffline(true);
            append(tomas, "opens at six.", " Tomas adds that it is cold.");
            append(oda, "opens at six.", " Oda adds that it is dark.");
            oda.awaitSaved();
            desk.read("/articles/" + story + "/working-copy");
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles/" + story + "/working-copy")),
                            answer -> answer.text().contains("it is dark"));

            tomas.page().context().setOffline(false);
            assertThat(tomas.saveLine()).containsText("saved while you wrote");
            tomas.follow("See both versions");

            assertThat(tomas.page().getByText("Tomas adds that it is cold.").first())
                    .isVisible();
            assertThat(tomas.page().getByText("Oda adds that it is dark.").first())
                    .isVisible();
            tomas.page().keyboard().press("3");
            tomas.press("Save the result");
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles/" + story + "/working-copy")),
                            answer -> answer.text().contains("it is dark")
                                    && answer.text().contains("it is cold"));
        }
    }

    @Test
    void aSessionThatEndsTakesNothingAlong() {
        Invited invited = newsroom.staff().invite("reporter");
        try (Colleague reporter = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom)) {
            reporter.begin("A session ends", "And nothing is lost.", "First sentence.");
            String story = reporter.story();
            SignedIn owner = newsroom.staff().signIn("owner");
            owner.send(Request.of("DELETE", "/api/staff/" + invited.id() + "/sessions"))
                    .expect(204);
            append(reporter, "First sentence.", " Typed without a session.");
            assertThat(reporter.saveLine()).containsText("session has ended");

            String link = newsroom.masthead("--json", "sign-in-link", invited.address())
                    .done()
                    .json()
                    .path("url")
                    .asText();
            Page door = reporter.page().context().newPage();
            door.navigate(link);
            door.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as")))
                    .click();
            door.waitForURL(Pattern.compile(".*/admin/.*"));
            door.close();
            reporter.page().reload();

            assertThat(reporter.body()).containsText("Typed without a session.");
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles/" + story + "/working-copy")),
                            answer -> answer.text().contains("Typed without a session."));
        }
    }

    @Test
    void membersServiceMayDieWhileSomebodyWrites() throws InterruptedException {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.begin("Members are away", "Writing goes on.", "Before.");
            String story = editor.story();
            newsroom.processes().kill("members");
            append(editor, "Before.", " While it is away.");
            assertThat(editor.page()).hasURL(Pattern.compile(".*/admin/articles/.*"));

            assertThat(newsroom.awaitWhole(Duration.ofMinutes(2), () -> true)).isTrue();
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles/" + story + "/working-copy")),
                            answer -> answer.text().contains("While it is away."));
            assertThat(editor.page()).hasURL(Pattern.compile(".*/admin/articles/.*"));
            assertThat(editor.body()).containsText("While it is away.");
        }
    }

    @Test
    void whereNobodyCanSayWhoIsWhoWordsAreKeptHereAndNobodyIsSentToTheDoor() {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.begin("Members hang", "Writing goes on here, too.", "Before.");
            String story = editor.story();
            try (Outage outage = Outage.hanging(newsroom, List.of("members"))) {
                // One that comes back has forgotten whom it let in, and has to ask.
                newsroom.processes().kill("gateway");
                newsroom.http().await("/", 200);
                append(editor, "Before.", " While nobody can be asked.");

                assertThat(editor.saveLine())
                        .containsText(
                                "No connection. Kept on this device", new ContainsTextOptions().setTimeout(60_000));
                assertThat(editor.page()).hasURL(Pattern.compile(".*/admin/articles/" + story + ".*"));
                assertThat(editor.body()).containsText("While nobody can be asked.");
            }
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles/" + story + "/working-copy")),
                            answer -> answer.text().contains("While nobody can be asked."));
            assertThat(editor.saveLine()).containsText("Saved");
        }
    }

    /** On a bad line: the desk has not answered yet when somebody goes on to another part of the view. */
    @Test
    void aNewStoryStaysOnTheTableWhenOnePressesPublishBeforeTheDeskHasIt() {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.goTo("articles/new");
            editor.field("Headline").fill("Typed before the line was cut");
            editor.page().context().setOffline(true);
            editor.follow("Publish…");

            assertThat(editor.field("Headline")).hasValue("Typed before the line was cut");
            editor.page().context().setOffline(false);
            editor.awaitSaved();
            assertThat(editor.field("Headline")).hasValue("Typed before the line was cut");
            editor.story();
        }
    }

    /** An answer that comes after one has left does not lead back. */
    @Test
    void whoLeavesANewStoryAtOnceStaysWhereTheyWent() {
        try (Colleague editor = Colleague.as("editor", browser.window(Browser.DESK), newsroom)) {
            editor.goTo("articles/new");
            editor.field("Headline").fill("Left at once");
            editor.follow("Articles");
            newsroom.http()
                    .await(
                            desk.keyed(Request.get("/api/articles?q=left+at+once")),
                            answer -> answer.text().contains("Left at once"));

            editor.goTo("topics");
            assertThat(editor.page()).hasURL(Pattern.compile(".*/admin/topics"));
        }
    }

    /** Two at one computer, one after the other, with a tab of the first still open. */
    @Test
    void nothingOfTheOneGoesOutInTheNameOfTheOther() {
        Invited ada = newsroom.staff().invite("editor");
        Invited ben = newsroom.staff().invite("editor");
        try (Colleague first = Colleague.by(ada.url(), browser.window(Browser.DESK), newsroom)) {
            first.begin("Ada's own", "Nobody else's.", "First words.");
            String story = first.story();
            newsroom.staff()
                    .signIn("owner")
                    .send(Request.of("DELETE", "/api/staff/" + ada.id() + "/sessions"))
                    .expect(204);
            append(first, "First words.", " Typed by Ada.");
            assertThat(first.saveLine()).containsText("session has ended");

            Page tab = first.page().context().newPage();
            tab.navigate(ben.url());
            tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sign in as")))
                    .click();
            tab.waitForURL(Pattern.compile(".*/admin/.*"));

            first.page()
                    .waitForCondition(() -> first.body().count() > 0
                            && !first.body().innerText().contains("Typed by Ada."));
            assertThat(desk.read("/articles/" + story + "/working-copy").text()).doesNotContain("Typed by Ada.");
        }
    }

    /** Types behind these words of the story. */
    private static void append(Colleague who, String words, String more) {
        who.body().getByText(words).click();
        who.page().keyboard().press("End");
        who.page().keyboard().type(more);
    }
}
