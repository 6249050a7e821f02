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

/** Every kind of page in browsers that run none of our scripts: it fits, and it is all there. */
@ExtendWith(OneNewsroom.class)
class WithoutScriptsIT {
    /** WCAG 2.2, 1.4.10: a desk's window at four times its size. */
    private static final int NARROW = 320;

    private static final int WIDE = 3840;

    private static final String HANGS_OUT = """
            () => {
              const page = document.documentElement;
              if (page.scrollWidth <= page.clientWidth) return [];
              return [...document.body.querySelectorAll("*")]
                .filter((part) => part.getBoundingClientRect().right > page.clientWidth + 0.5)
                .slice(-3).map((part) => part.outerHTML.slice(0, 100));
            }
            """;
    private final RunningNewsroom newsroom;
    private final Paper paper;
    private final Browser browser;
    private final List<String> wrong = new ArrayList<>();

    WithoutScriptsIT(RunningNewsroom newsroom, Paper paper, Browser browser) {
        this.newsroom = newsroom;
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void everyPageFitsTheNarrowestWindowAndTheWidest() {
        for (int width : new int[] {NARROW, WIDE}) {
            try (Window window = browser.withoutScripts(width)) {
                for (PageKind kind : PageKind.values()) {
                    Page page = window.visit(newsroom.site() + kind.in(paper));
                    List<?> out = (List<?>) page.evaluate(HANGS_OUT);
                    if (!out.isEmpty()) {
                        wrong.add(kind + ", " + width + ": hangs out, " + out);
                    }
                    if (!page.locator("h1").first().isVisible()) {
                        wrong.add(kind + ", " + width + ": no headline is seen");
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void inColoursOfTheSystemNothingIsLost() {
        try (Window window = browser.window(Browser.DESK, Look.FORCED_COLOURS)) {
            for (PageKind kind : PageKind.values()) {
                Page page = window.visit(newsroom.site() + kind.in(paper));
                if (!page.locator("h1").first().isVisible()) {
                    wrong.add(kind + ": no headline is seen");
                }
            }
        }

        assertThat(wrong).isEmpty();
    }
}
