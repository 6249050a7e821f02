package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.newsroom.Mails;
import masthead.system.run.RunningNewsroom;
import masthead.system.run.Staff.Invited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does with their own address, passkeys and sessions, and what they are mailed about it. */
@ExtendWith(OneNewsroom.class)
class OwnAccountIT {
    private static final Pattern DOOR = Pattern.compile(".*/sign-in.*");

    private final RunningNewsroom newsroom;
    private final Mails mails;
    private final Browser browser;

    OwnAccountIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.mails = newsroom.staff().mails();
        this.browser = browser;
    }

    @Test
    void anAddressChangesOnceBothHaveSaidYes() {
        Invited invited = newsroom.staff().invite("editor");
        String wanted = invited.id() + "@newsroom.example";
        try (Colleague colleague = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom);
                Window mailbox = browser.withoutScripts(Browser.PHONE)) {
            long before = mails.newest();
            colleague.goTo("account");
            colleague.press("Change address…");
            colleague.field("New address").fill(wanted);
            colleague.press("Send both mails");
            String byNew = Mails.link(mails.await(wanted, before));
            String byOld = Mails.link(mails.await(invited.address(), before));

            assertThat(sayYes(mailbox, byNew)).hasText("One yes of two");
            colleague.press("Look again");
            assertThat(colleague.page().locator("li").filter(withText(wanted))).containsText("Confirmed");
            assertThat(colleague.page().locator("li").filter(withText("Old"))).containsText("Not yet");

            before = mails.newest();
            assertThat(sayYes(mailbox, byOld)).hasText("Your address is changed");
            assertThat(mails.await(invited.address(), before).path("text").asText())
                    .contains(wanted);
            assertThat(mails.await(wanted, before).path("text").asText()).contains("signed out everywhere");
            colleague.isLedToTheDoor();
        }
        Colleague.byMail(wanted, browser.window(Browser.DESK), newsroom).close();
    }

    @Test
    void whoComesInByAnotherDeviceIsToldByMailAndEndsThatSessionFromHere() {
        Invited invited = newsroom.staff().invite("editor");
        try (Colleague desk = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom);
                Window phone = browser.phoneOfAnotherMake()) {
            long before = mails.newest();
            Colleague underWay = Colleague.byMail(invited.address(), phone, newsroom);
            String told = mails.await(invited.address(), before, "New sign-in")
                    .path("text")
                    .asText();
            assertThat(told).contains("a device that was not used before", "Safari on an iPhone", "/admin/account");

            desk.goTo("account");
            Locator session = desk.page().locator("li").filter(withText("Safari on an iPhone"));
            session.getByRole(AriaRole.BUTTON).click();

            desk.sees("Safari on an iPhone is signed out.");
            underWay.isLedToTheDoor();
        }
    }

    @Test
    void allOtherSessionsEndAtOnce() {
        Invited invited = newsroom.staff().invite("editor");
        try (Colleague here = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom);
                Colleague there = Colleague.byMail(invited.address(), browser.window(Browser.DESK), newsroom)) {
            here.goTo("account");
            here.press("End all others");

            here.sees("Everywhere but here you are signed out.");
            there.isLedToTheDoor();
            here.goTo("articles");
        }
    }

    @Test
    void aPasskeyIsRenamedAndOnceRemovedLetsNobodyIn() {
        Invited invited = newsroom.staff().invite("editor");
        try (Colleague colleague = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom)) {
            colleague.carryDevice();
            colleague.goTo("account");
            long before = mails.newest();
            colleague.press("Add a passkey");
            assertThat(mails.await(invited.address(), before, "New passkey")
                            .path("text")
                            .asText())
                    .contains("the passkey Chrome on Linux signs you in");
            Locator passkeys =
                    colleague.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Passkeys"));
            passkeys.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rename"))
                    .click();
            colleague.field("Name of the passkey").fill("The desk by the window");
            passkeys.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rename"))
                    .click();
            assertThat(passkeys).containsText("The desk by the window");

            colleague.pressAndConfirm("Remove");

            assertThat(passkeys).containsText("No passkey yet");
            colleague.press(Pattern.compile("^Sign out"));
            colleague.page().waitForURL(DOOR);
            colleague.press("Use a passkey");
            assertThat(colleague.page().locator("[role=alert], [role=status]").filter(withText("It was removed")))
                    .isVisible();
            assertThat(colleague.page()).hasURL(DOOR);
        }
    }

    @Test
    void aNameThatOneGivesOneselfIsWhatColleaguesSee() {
        Invited invited = newsroom.staff().invite("editor");
        try (Colleague colleague = Colleague.by(invited.url(), browser.window(Browser.DESK), newsroom)) {
            colleague.goTo("account");
            colleague.field("Name").fill("Wren Ottesen");
            colleague.press("Rename");
            colleague.sees("Wren Ottesen");

            assertThat(newsroom.staff()
                            .signIn("owner")
                            .get("/api/staff/" + invited.id())
                            .text())
                    .contains("Wren Ottesen");
        }
    }

    private static Locator sayYes(Window mailbox, String link) {
        Page page = mailbox.visit(link);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, change it"))
                .click();
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
