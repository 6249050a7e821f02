package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The key leads through every kind of page, from the skip link to the foot and out of it, and one always sees where it is. */
@ExtendWith(OneNewsroom.class)
class KeyboardIT {
    private static final int MOST_KEYS = 300;
    /** What the key leads to now: whether a sign of it is seen, and whether anything stands in front of it (WCAG 2.2, 2.4.7 and 2.4.11). */
    private static final String FOCUS = """
            async () => {
              await new Promise((next) => requestAnimationFrame(next));
              const here = document.activeElement;
              if (!here || here === document.body) return null;
              const shown = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
              // The parts of a date show by themselves which of them has the key.
              let seen = here.type === "date";
              for (let part = here; part && part !== document.body && !seen; part = part.parentElement) {
                seen = [null, "::before", "::after"].some((pseudo) => shown(getComputedStyle(part, pseudo)));
                if (part.matches("article, li, form, header")) break;
              }
              const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
              const x = box.left + Math.min(box.width, 20) / 2, y = box.top + Math.min(box.height, 20) / 2;
              const front = document.elementFromPoint(x, y);
              const inside = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
              const free = front && (here.contains(front) || front.contains(here) || front.closest("label")?.control === here);
              return { name: here.outerHTML.replace(/\\s+/g, " ").slice(0, 110), seen, inside, free: !!free };
            }
            """;

    private final RunningNewsroom newsroom;
    private final Paper paper;
    private final Browser browser;
    private final List<String> wrong = new ArrayList<>();

    KeyboardIT(RunningNewsroom newsroom, Paper paper, Browser browser) {
        this.newsroom = newsroom;
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void theKeyLeadsThroughEveryPageAndOneSeesWhere() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (Window window = browser.window(width)) {
                window.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
                for (PageKind kind : PageKind.values()) {
                    walk(kind + ", " + width + ": ", window.visit(newsroom.site() + kind.in(paper)));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void walk(String where, Page page) {
        for (int keys = 0; keys < MOST_KEYS; keys++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(FOCUS) instanceof Map<?, ?> focus)) {
                return;
            }
            String here = where + focus.get("name");
            if (keys == 0 && !here.contains("#content")) {
                wrong.add(here + " comes before the skip link");
            }
            for (String owed : List.of("seen", "inside", "free")) {
                if (!Boolean.TRUE.equals(focus.get(owed))) {
                    wrong.add(here + " has the key and is not " + owed);
                }
            }
        }
        wrong.add(where + "no end after " + MOST_KEYS + " keys");
    }
}
