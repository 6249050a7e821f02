package masthead.system.reader;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe, asked what a page puts in somebody's way. */
public final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast-enhanced");

    private Axe() {}

    /** What WCAG 2.2 at A and AA and axe's best practices have against it, one line each. */
    public static List<String> faults(Page page) {
        return ask(new AxeBuilder(page).withTags(RULES));
    }

    /** The words that don't stand out as WCAG asks at AAA. */
    public static List<String> faint(Page page) {
        return ask(new AxeBuilder(page).withRules(COLOURS));
    }

    private static List<String> ask(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget() + " of "
                        + rule.getNodes().size())
                .toList();
    }
}
