package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Mails;
import masthead.system.run.RunningNewsroom;
import masthead.system.run.Staff.Invited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an owner does with people and keys, and what stands on record of it. */
@ExtendWith(OneNewsroom.class)
class OwnersIT {
    private final RunningNewsroom newsroom;
    private final Mails mails;
    private final Browser browser;

    OwnersIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.mails = newsroom.staff().mails();
        this.browser = browser;
    }

    @Test
    void anInvitationIsSentAgainAndTakenBack() {
        try (Colleague owner = owner();
                Window invited = browser.withoutScripts(Browser.PHONE)) {
            long before = mails.newest();
            owner.goTo("staff?open=new");
            owner.field("Name").fill("Bo Harrow");
            owner.field("E-mail address").fill("bo@newsroom.example");
            owner.press("Send invitation");
            String first = Mails.link(mails.await("bo@newsroom.example", before));
            owner.follow("Bo Harrow");
            before = mails.newest();
            owner.press("Send invitation again");
            String second = Mails.link(mails.await("bo@newsroom.example", before));

            owner.pressAndConfirm("Take back invitation");

            assertThat(row(owner, "Bo Harrow")).containsText("Suspended");
            for (String link : new String[] {first, second}) {
                Page page = invited.visit(link);
                assertThat(page.locator("main form")).hasCount(0);
                assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("used up");
            }
        }
    }

    @Test
    void whoHasOtherRolesSignsInAnewAndMayDoOnlyThese() {
        Invited invited = newsroom.staff().invite("editor");
        try (Colleague owner = owner();
                Colleague colleague = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom)) {
            owner.goTo("staff?open=" + invited.id());
            owner.page().locator("input[type=checkbox][value=editor]").uncheck();
            owner.page().locator("input[type=checkbox][value=reporter]").check();
            owner.press("Save");
            assertThat(row(owner, invited.id())).containsText("Reporter");

            colleague.isLedToTheDoor();
        }
        try (Colleague reporter = Colleague.byMail(invited.address(), browser.window(Browser.DESK), newsroom)) {
            reporter.begin("Line 2 walks again", "As far as the market.", "The power is off behind it.");
            reporter.panel("Publish");
            reporter.sees("An editor publishes it.");
            assertThat(reporter.button("Publish")).hasCount(0);
        }
    }

    @Test
    void whoIsSuspendedIsOutUntilTheyAreLetBack() {
        Invited invited = newsroom.staff().invite("editor");
        try (Colleague owner = owner();
                Colleague colleague = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom)) {
            owner.goTo("staff?open=" + invited.id());
            owner.pressAndConfirm("Suspend");
            assertThat(row(owner, invited.id())).containsText("Suspended");

            colleague.isLedToTheDoor();

            owner.press("Let back in");
            assertThat(row(owner, invited.id())).containsText("Active");
        }
        Colleague.byMail(invited.address(), browser.window(Browser.DESK), newsroom)
                .close();
    }

    @Test
    void everybodyIsSignedOutAtOnce() {
        try (Colleague owner = owner();
                Colleague colleague = Colleague.as("reporter", browser.window(Browser.DESK), newsroom)) {
            owner.goTo("staff");
            owner.page().waitForResponse("**/api/staff/sessions", () -> owner.pressAndConfirm("Sign everybody out"));

            for (Colleague either : List.of(owner, colleague)) {
                either.isLedToTheDoor();
            }
        }
    }

    @Test
    void aKeyIsShownOnceAndRefusedOnceItIsRevoked() {
        try (Colleague owner = owner()) {
            owner.goTo("keys?new");
            owner.field("Name").fill("Tide table");
            owner.field("Role").selectOption("reporter");
            owner.field("Ends").selectOption("30");
            owner.press("Make key");
            String key = owner.page().locator("code.secret").innerText();
            var program = new Desk(newsroom.http(), key);
            program.read("/articles");
            owner.follow("I have it");

            assertThat(row(owner, "Tide table")).containsText("Reporter");
            assertThat(owner.page().content()).doesNotContain(key);
            row(owner, "Tide table").getByRole(AriaRole.BUTTON).click();
            owner.press("Revoke");

            assertThat(row(owner, "Tide table")).containsText("Revoked");
            newsroom.http().await(program.keyed(Request.get("/api/articles")), answer -> answer.status() == 401);
        }
    }

    @Test
    void theRecordTellsWhoDidWhatAndItsFiltersStandInTheAddress() {
        Invited invited = newsroom.staff().invite("owner");
        try (Colleague owner = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom)) {
            owner.goTo("sections?open=new");
            owner.field("Name").fill("Weather");
            owner.press("Make section");
            owner.sees("Section Weather is made.");
            owner.goTo("topics?open=new");
            owner.field("Name").fill("Ice on the quays");
            owner.press("Make topic");
            owner.sees("Topic Ice on the quays is made.");

            owner.goTo("audit");
            owner.field("Who").selectOption(invited.id());

            Locator record = owner.page().locator(".audit");
            assertThat(record.locator("li")).hasCount(3);
            assertThat(record).containsText("signed in");
            assertThat(record).containsText("made a section: Weather");
            assertThat(record).containsText("made a topic: Ice on the quays");
            owner.field("What").selectOption("topic.made");
            assertThat(record.locator("li")).hasCount(1);
            owner.page().reload();
            assertThat(record.locator("li")).hasCount(1);
            assertThat(owner.field("Who")).hasValue(invited.id());
            owner.follow("Ice on the quays");
            assertThat(owner.field("Name")).hasValue("Ice on the quays");
        }
    }

    private Colleague owner() {
        return Colleague.as("owner", browser.window(Browser.DESK), newsroom);
    }

    /** The line of a thing, by a name or an id. */
    private static Locator row(Colleague owner, String which) {
        return owner.page()
                .locator("li.row, tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(owner.page().locator("a[href*='" + which + "'], :text-is('" + which + "')")))
                .first();
    }
}
