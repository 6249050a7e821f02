package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import masthead.system.Browser;
import masthead.system.Look;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe finds nothing in any kind of page: WCAG 2.2 A and AA and its best practices, on a desk and a phone, in every look. */
@ExtendWith(OneNewsroom.class)
class ForEverybodyIT {
    private final RunningNewsroom newsroom;
    private final Paper paper;
    private final Browser browser;
    private final List<String> wrong = new ArrayList<>();

    ForEverybodyIT(RunningNewsroom newsroom, Paper paper, Browser browser) {
        this.newsroom = newsroom;
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void everyKindOfPageIsForEverybodyInEveryWidth() {
        each(Browser.DESK, Look.LIGHT, Axe::faults);
        each(Browser.PHONE, Look.LIGHT, Axe::faults);

        assertThat(wrong).isEmpty();
    }

    @Test
    void wordsStandOutMoreThanIsAskedInEveryLook() {
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.HIGH_CONTRAST)) {
            each(Browser.PHONE, look, Axe::faint);
        }

        assertThat(wrong).isEmpty();
    }

    /** Also what stands on no page of this newsroom: a drive, a faulty form, a search that doesn't answer. */
    @Test
    void everyComponentIsForEverybodyInEachOfItsStates() {
        components(Browser.PHONE, Look.LIGHT);
        components(Browser.DESK, Look.DARK);

        assertThat(wrong).isEmpty();
    }

    private void components(int width, Look look) {
        try (Window window = browser.window(width, look)) {
            window.visit(newsroom.site() + "/admin/gallery/");
            List<String> addresses = window.page().locator("main a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(addresses).hasSizeGreaterThan(PageKind.values().length);
            for (String address : addresses) {
                window.visit(newsroom.site() + address);
                look(address, window, width, look, Axe::faults);
            }
        }
    }

    /** How axe is asked. */
    private interface Question {
        List<String> of(Page page);
    }

    private void each(int width, Look look, Question question) {
        try (Window window = browser.window(width, look)) {
            for (PageKind kind : PageKind.values()) {
                window.visit(newsroom.site() + kind.in(paper));
                look(kind.name(), window, width, look, question);
            }
        }
    }

    private void look(String what, Window window, int width, Look look, Question question) {
        question.of(window.page()).forEach(fault -> wrong.add(what + ", " + look + ", " + width + ": " + fault));
    }
}
