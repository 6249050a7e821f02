package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import masthead.system.Window;
import masthead.system.newsroom.Mails;
import masthead.system.run.RunningNewsroom;

/** Somebody of the newsroom in front of a screen, who knows the admin by its words. */
final class Colleague implements AutoCloseable {
    private static final Pattern ADMIN = Pattern.compile(".*/admin/.*");
    private static final Pattern DOOR = Pattern.compile(".*/sign-in.*");
    private static final double A_LOOK_MS = 2_000;
    private static final int LOOKS = 8;

    private final Window window;
    private final Page page;
    private final String site;

    private Colleague(Window window, String site) {
        this.window = window;
        this.page = window.page();
        this.site = site;
    }

    /** Comes in by a link, pressing the button that it shows. */
    static Colleague by(String link, Window window, RunningNewsroom newsroom) {
        var colleague = new Colleague(window, newsroom.site());
        window.visit(link);
        colleague.press(Pattern.compile("^Sign in as "));
        colleague.page.waitForURL(ADMIN);
        return colleague;
    }

    /** Somebody new of that role. */
    static Colleague as(String role, Window window, RunningNewsroom newsroom) {
        return by(newsroom.staff().invite(role).url(), window, newsroom);
    }

    /** Asks the door for a link, and comes in by what is mailed. */
    static Colleague byMail(String address, Window window, RunningNewsroom newsroom) {
        long before = newsroom.staff().mails().newest();
        Page page = window.visit(newsroom.site() + "/sign-in");
        page.getByLabel("E-mail address").fill(address);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send me a link"))
                .click();
        return by(Mails.link(newsroom.staff().mails().await(address, before)), window, newsroom);
    }

    Page page() {
        return page;
    }

    Window window() {
        return window;
    }

    /** Goes to a view of the admin, such as {@code articles}. */
    void goTo(String view) {
        page.navigate(site + "/admin/" + view);
        assertThat(heading()).isVisible();
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
    }

    /** Presses the button of exactly these words. */
    void press(String words) {
        button(words).click();
    }

    void press(Pattern words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    Locator button(String words) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** The text of the story, as one types into it. */
    Locator body() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Body").setExact(true));
    }

    /** Opens an empty story and types these lines; returns when the desk has them. */
    void begin(String headline, String standfirst, String... paragraphs) {
        goTo("articles/new");
        field("Headline").fill(headline);
        field("Standfirst").fill(standfirst);
        body().click();
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                page.keyboard().press("Enter");
            }
            page.keyboard().insertText(paragraphs[i]);
        }
        awaitSaved();
    }

    /** Waits until the save line says that the desk has everything. */
    void awaitSaved() {
        assertThat(saveLine()).containsText("Saved");
    }

    Locator saveLine() {
        return page.locator("main .save[role=status]").first();
    }

    /** The id of the story that is open. */
    String story() {
        page.waitForURL(Pattern.compile(".*/admin/articles/[0-9a-f]{8}-[0-9a-f-]+.*"));
        return page.url().replaceAll(".*/admin/articles/([0-9a-f-]+).*", "$1");
    }

    /** Gives the browser a device that keeps passkeys (WebAuthn's virtual authenticator). */
    void carryDevice() {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        var device = new JsonObject();
        device.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", device);
    }

    /** Presses a button that asks once more, and says yes. */
    void pressAndConfirm(String words) {
        press(words + "…");
        press(words);
    }

    /** Publishes the story that is open, when the desk has all of it; where readers find it. */
    String publish() {
        awaitSaved();
        panel("Publish");
        press("Publish");
        sees("Readers see it now.");
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See it as readers do"))
                .getAttribute("href");
    }

    /** Opens the view again until the door is there: that the session is over is told by a fact, which takes its time. */
    void isLedToTheDoor() {
        for (int i = 1; ; i++) {
            page.reload();
            try {
                page.waitForURL(DOOR, new Page.WaitForURLOptions().setTimeout(A_LOOK_MS));
                return;
            } catch (TimeoutError stillIn) {
                if (i == LOOKS) {
                    throw stillIn;
                }
            }
        }
    }

    /** The words are seen somewhere on the page. */
    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void panel(String name) {
        page.locator("aside nav a", new Page.LocatorOptions().setHasText(name)).click();
    }

    @Override
    public void close() {
        window.close();
    }
}
