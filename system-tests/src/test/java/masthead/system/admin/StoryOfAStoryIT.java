package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Mails;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;
import masthead.system.run.Staff.Invited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the invitation to the correction: what an editor does in a first week, by hand in a browser. */
@ExtendWith(OneNewsroom.class)
class StoryOfAStoryIT {
    private static final String HEADLINE = "Ferries to Tern Island sail again at night";
    private static final String TEXT =
            "The last boat had left at four since the lights on the north mole went out in October.";

    private final RunningNewsroom newsroom;
    private final Mails mails;
    private final Browser browser;

    StoryOfAStoryIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.mails = newsroom.staff().mails();
        this.browser = browser;
    }

    @Test
    void anInvitedEditorAddsAPasskeyWritesIllustratesPublishesCorrectsWithdrawsAndLeaves() {
        long before = mails.newest();
        Invited owner = newsroom.staff().invite("owner");
        try (Colleague boss = Colleague.by(owner.url(), browser.window(Browser.DESK), newsroom)) {
            invite(boss, "Oda Renn", "oda@newsroom.example");
        }
        String invitation = Mails.link(mails.await("oda@newsroom.example", before));

        try (Colleague oda = Colleague.by(invitation, browser.window(Browser.DESK), newsroom)) {
            addPasskey(oda);
            String address = publish(oda);
            correct(oda, address);
            withdraw(oda, address);
            brief(oda);
            leave(oda);
            comeBackByPasskey(oda);
            assertThat(oda.window().complaints())
                    .filteredOn(complaint -> complaint.contains("Content Security Policy"))
                    .isEmpty();
        }
    }

    private static void invite(Colleague boss, String name, String address) {
        boss.goTo("staff");
        boss.follow("Invite somebody");
        boss.field("Name").fill(name);
        boss.field("E-mail address").fill(address);
        boss.page().locator("input[type=checkbox][value=editor]").check();
        boss.press("Send invitation");
        assertThat(boss.page().getByText("An invitation to " + name)).isVisible();
    }

    private static void addPasskey(Colleague oda) {
        oda.carryDevice();
        oda.goTo("account");

        oda.press("Add a passkey");

        assertThat(oda.page().getByText("can sign you in now")).isVisible();
    }

    private String publish(Colleague oda) {
        oda.begin(
                HEADLINE,
                "If the lights on the north mole hold, says the harbour office.",
                TEXT,
                "A second boat waits.");
        String id = oda.story();
        FileChooser chooser = oda.page().waitForFileChooser(() -> {
            oda.press("Choose a picture");
            oda.page().getByRole(AriaRole.DIALOG).getByText("Upload").first().click();
        });
        chooser.setFiles(new FilePayload(
                "mole.jpg", "image/jpeg", Picture.ofSize(1600, 1000).jpeg()));
        oda.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Without a caption: mole")))
                .first()
                .click();
        oda.field("Alt text").fill("The lights of the north mole at dusk");
        oda.field("Credit").fill("Joris Tann");

        String address = oda.publish();

        newsroom.http().await(address, HEADLINE);
        newsroom.http().await(address, "srcset");
        assertThat(id).isNotEmpty();
        return address;
    }

    private void correct(Colleague oda, String address) {
        oda.body().click();
        oda.page().keyboard().press("Control+End");
        oda.page().keyboard().insertText(" It leaves at six.");
        oda.awaitSaved();
        oda.page().locator("input[type=radio][value=correction]").first().check();
        oda.field("What was wrong, and what is right").fill("The second boat leaves at six, not at five.");

        oda.press("Correct");

        newsroom.http().await(address, "The second boat leaves at six, not at five.");
        newsroom.http().await(address, "It leaves at six.");
        newsroom.http().await("/corrections", "not at five");
    }

    private void withdraw(Colleague oda, String address) {
        oda.page().getByText("Withdraw…").click();
        oda.page().getByLabel(Pattern.compile("^Reason")).first().fill("Its author asked for it.");
        oda.press("Withdraw");
        newsroom.http().await(address, 410);

        oda.press("Bring back");
        newsroom.http().await(address, HEADLINE);
    }

    private void brief(Colleague oda) {
        oda.goTo("news-feed");
        oda.field("Headline").fill("Second boat leaves at six");
        oda.field("Text").fill("The harbour office says that it waits for the last bus.");
        oda.page().keyboard().press("Control+Enter");

        newsroom.http().await("/news-feed", "Second boat leaves at six");
    }

    private static void leave(Colleague oda) {
        oda.goTo("account");
        oda.press(Pattern.compile("^Sign out"));
        oda.page().waitForURL(Pattern.compile(".*/sign-in.*"));
    }

    private static void comeBackByPasskey(Colleague oda) {
        oda.press("Use a passkey");
        oda.page().waitForURL(Pattern.compile(".*/admin/.*"));
        assertThat(oda.heading()).isVisible();
    }
}
