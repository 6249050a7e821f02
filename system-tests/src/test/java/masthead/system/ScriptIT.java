package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the script adds to pages that work without it. The desk's gallery has every part in every state. */
@ExtendWith(OneNewsroom.class)
class ScriptIT {
    private static final String CAN_BE_SEEN = "document.querySelector('%s').checkVisibility()";

    private final String gallery;
    private final Browser browser;

    ScriptIT(RunningNewsroom newsroom, Browser browser) {
        this.gallery = newsroom.site() + "/admin/gallery/";
        this.browser = browser;
    }

    @Test
    void aChosenLookIsThereBeforeThePageIs() {
        try (Window window = browser.window(Browser.DESK)) {
            Page page = window.visit(gallery + "article-bare");
            page.locator("button[value=dark]").click();
            page.locator("button[name=contrast]").click();
            // Without the module: what is there now was there before it.
            page.route("**/site.js", route -> route.abort());
            page.navigate(gallery + "article-bare");

            assertThat(text(page, "getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(0, 0, 0)");
            assertThat(text(page, "getComputedStyle(document.body).color")).isEqualTo("rgb(255, 255, 255)");
        }
    }

    @Test
    void theAppealIsHiddenByAKeyWithoutAnyScriptAndStaysSoWithOne() {
        try (Window window = browser.withoutScripts(Browser.DESK)) {
            Page page = window.visit(gallery + "drive-running");
            page.locator("#hide-appeal").focus();
            page.keyboard().press("Space");

            assertThat(page.locator(".appeal").isVisible()).isFalse();
        }
        try (Window window = browser.window(Browser.DESK)) {
            Page page = window.visit(gallery + "drive-running");
            assertThat(page.locator(".appeal").isVisible()).isTrue();
            page.locator("#hide-appeal").press("Space");
            page.navigate(gallery + "drive-reached");

            assertThat(page.locator(".appeal").isVisible()).isFalse();
            assertThat(page.locator(".drive").isVisible()).isTrue();
        }
    }

    @Test
    void breakingNewsLeaveAnOpenPageAtTheirEnd() {
        try (Window window = browser.window(Browser.DESK)) {
            Page page = window.page();
            page.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime("2098-12-31T23:58:00Z"));
            window.visit(gallery + "bar");
            assertThat(page.locator(".bar").isVisible()).isTrue();

            page.clock().fastForward("03:00");

            assertThat(page.locator(".bar").count()).isZero();
            assertThat(page.locator("#bar[aria-live=polite]").count()).isOne();
        }
    }

    @Test
    void theDateOfTodayIsShortenedByTheScriptAlone() {
        String day = ".feed__day";
        try (Window window = browser.withoutScripts(Browser.DESK)) {
            assertThat(window.visit(gallery + "news-feed").locator(day).first().textContent())
                    .isEqualTo("23 November 2026");
        }
        // Here it is the day before, or the day after: a page tells the newsroom's days.
        for (String zone : List.of("America/Los_Angeles", "Europe/Copenhagen", "Pacific/Kiritimati")) {
            try (Window window = browser.windowIn(zone)) {
                Page page = window.page();
                page.clock().setFixedTime(Date.from(Instant.parse("2026-11-23T06:00:00Z")));
                window.visit(gallery + "news-feed");

                assertThat(page.locator(day).allTextContents())
                        .as(zone)
                        .isEqualTo(List.of("Today, 23 November 2026", "22 November 2026"));
            }
        }
    }

    @Test
    void theAddressIsCopiedByOnePressWhichIsSaidAloud() {
        try (Window window = browser.window(Browser.DESK)) {
            window.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = window.visit(gallery + "article");

            page.locator("button[name=copy]").click();

            page.locator(".share [role=status]:has-text('Address copied')")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            assertThat(text(page, "navigator.clipboard.readText()"))
                    .isEqualTo("https://paper.example/the-four-people-who-decide-which-street-goes-dark");
        }
        try (Window window = browser.withoutScripts(Browser.DESK)) {
            Page page = window.visit(gallery + "article");

            assertThat(page.locator(".share button:visible, .look:visible").count())
                    .isZero();
        }
    }

    @Test
    void whereColoursAreForcedTheGoalAndTheFocusAreStillSeen() {
        try (Window window = browser.window(Browser.DESK)) {
            Page page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            window.visit(gallery + "drive-running");

            assertThat(page.evaluate(CAN_BE_SEEN.formatted(".drive .windows"))).isEqualTo(true);
            page.locator("a[href='#content']").focus();
            assertThat(text(page, "getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
    }

    private static String text(Page page, String expression) {
        return String.valueOf(page.evaluate(expression));
    }
}
