package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.SignedIn;
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
            editor.page().waitForTimeout(0);
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

    /** Types behind these words of the story. */
    private static void append(Colleague who, String words, String more) {
        who.body().getByText(words).click();
        who.page().keyboard().press("End");
        who.page().keyboard().type(more);
    }
}
