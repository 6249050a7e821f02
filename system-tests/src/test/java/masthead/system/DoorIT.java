package masthead.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import masthead.system.http.Answer;
import masthead.system.http.Request;
import masthead.system.newsroom.Mails;
import masthead.system.newsroom.SignedIn;
import masthead.system.run.RunningNewsroom;
import masthead.system.run.Staff.Invited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in: by the link and by the code of a real mail, with and without scripts; and who doesn't. */
@ExtendWith(OneNewsroom.class)
class DoorIT {
    private static final Pattern ADMIN = Pattern.compile(".*/admin/.*");

    private final RunningNewsroom newsroom;
    private final Mails mails;
    private final Browser browser;

    DoorIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.mails = newsroom.staff().mails();
        this.browser = browser;
    }

    @Test
    void aLinkLetsInByAPressHoweverOftenScannersOpenedIt() {
        Invited editor = member("editor");
        try (Window window = browser.window(Browser.DESK)) {
            String link = Mails.link(ask(window, editor.address(), "/admin/topics"));
            for (int i = 0; i < 3; i++) {
                newsroom.http().get(path(link)).expect(200);
                newsroom.http().send(Request.of("HEAD", path(link)));
            }

            Page page = window.visit(link);
            press(page, "Sign in as");

            page.waitForURL(ADMIN);
            assertThat(page.url()).endsWith("/admin/topics");
            assertThat(heading(page)).hasText(Pattern.compile("Topics"));
        }
    }

    @Test
    void aLinkWorksOnce() {
        Invited editor = member("editor");
        try (Window window = browser.withoutScripts(Browser.PHONE)) {
            String link = Mails.link(ask(window, editor.address(), ""));
            press(window.visit(link), "Sign in as");

            Page page = window.visit(link);

            assertThat(heading(page)).containsText("used up");
            assertThat(page.locator("main form")).hasCount(0);
        }
    }

    @Test
    void aLinkThatIsOpenedElsewhereAsksForItsCodeWhereItWasWished() {
        Invited reporter = member("reporter");
        try (Window asking = browser.withoutScripts(Browser.DESK);
                Window elsewhere = browser.withoutScripts(Browser.PHONE)) {
            JsonNode mail = ask(asking, reporter.address(), "");

            Page opened = elsewhere.visit(Mails.link(mail));
            assertThat(opened.locator("main form")).hasCount(0);

            asking.page().getByLabel("code").fill(Mails.code(mail));
            press(asking.page(), "Sign in");
            asking.page().waitForURL(ADMIN);
        }
    }

    @Test
    void anAddressThatNobodyHasGetsTheSameAnswerAndNoMail() {
        Invited editor = member("editor");
        try (Window known = browser.withoutScripts(Browser.DESK);
                Window unknown = browser.withoutScripts(Browser.DESK)) {
            long before = mails.newest();
            wish(unknown, "nobody@newsroom.example", "");
            wish(known, editor.address(), "");
            mails.await(editor.address(), before);

            assertThat(said(unknown).replace("nobody@newsroom.example", editor.address()))
                    .isEqualTo(said(known));
            assertThat(mails.count("nobody@newsroom.example")).isZero();
        }
    }

    @Test
    void guessesInParallelGetFiveTriesTogether() {
        Invited editor = member("editor");
        try (Window window = browser.withoutScripts(Browser.DESK)) {
            String right = Mails.code(ask(window, editor.address(), ""));
            String cookie = window.context().cookies().stream()
                    .filter(one -> one.name.endsWith("mh_asked"))
                    .map(one -> one.name + "=" + one.value)
                    .findFirst()
                    .orElseThrow();
            List<String> wrong = IntStream.range(0, 1_000_000)
                    .mapToObj("%06d"::formatted)
                    .filter(code -> !code.equals(right))
                    .limit(20)
                    .toList();

            wrong.parallelStream().forEach(code -> type(cookie, code));

            assertThat(type(cookie, right).header("Set-Cookie").orElse("")).doesNotContain("mh_session=mhs_");
        }
    }

    @Test
    void aSessionThatABrowserBringsAlongIsNeverTakenOver() {
        String link = newsroom.staff().invite("editor").url();
        String planted = "mh_session=mhs_" + "A".repeat(43);

        Answer in = newsroom.http()
                .send(SignedIn.form("/sign-in/link", URI.create(link).getRawQuery())
                        .with("Cookie", planted)
                        .with("Origin", newsroom.site()))
                .expect(303);

        assertThat(in.headers().get("set-cookie")).anyMatch(cookie -> cookie.startsWith("mh_session=mhs_"));
        assertThat(in.headers().get("set-cookie")).noneMatch(cookie -> cookie.startsWith(planted));
        newsroom.http()
                .send(Request.get("/api/articles").with("Cookie", planted))
                .expect(401);
    }

    @Test
    void theDoorLeadsNowhereElse() {
        for (String to : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/admin\r\nX: y")) {
            Invited editor = newsroom.staff().invite("editor");
            Answer asked = newsroom.http().get("/sign-in?to=" + SignedIn.encoded(to));

            assertThat(asked.text()).as(to).doesNotContain("evil.example");
            assertThat(editor.url()).startsWith(newsroom.site());
        }
    }

    @Test
    void whoIsSignedInReadsTheSameBytes() {
        SignedIn editor = newsroom.staff().signIn("editor");

        Answer anonymous = newsroom.http().get("/");
        Answer signedIn = editor.get("/");

        assertThat(signedIn.text()).isEqualTo(anonymous.text());
        assertThat(signedIn.header("Set-Cookie")).isEmpty();
        assertThat(signedIn.header("Vary").orElse("")).doesNotContainIgnoringCase("cookie");
    }

    /** Somebody who works here already. */
    private Invited member(String role) {
        Invited invited = newsroom.staff().invite(role);
        SignedIn.by(invited.url(), newsroom.http());
        return invited;
    }

    /** Asks for a link at the door; the mail. */
    private JsonNode ask(Window window, String address, String to) {
        long before = mails.newest();
        wish(window, address, to);
        return mails.await(address, before);
    }

    private void wish(Window window, String address, String to) {
        Page page = window.visit(newsroom.site() + "/sign-in" + (to.isEmpty() ? "" : "?to=" + SignedIn.encoded(to)));
        page.getByLabel("E-mail address").fill(address);
        press(page, "Send me a link");
        assertThat(heading(page)).hasText("Check your mail");
    }

    private Answer type(String cookie, String code) {
        return newsroom.http()
                .send(SignedIn.form("/sign-in/code", "code=" + code)
                        .with("Cookie", cookie)
                        .with("Origin", newsroom.site()));
    }

    private static String said(Window window) {
        return window.page().locator("main [role=status]").first().innerText().replaceAll("[0-9]{2}:[0-9]{2}", "");
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static String path(String link) {
        URI address = URI.create(link);
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
