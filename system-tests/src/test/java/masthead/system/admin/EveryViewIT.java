package masthead.system.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every view of the admin, the door and two public pages, light and dark, on a phone and on a desk: axe finds nothing, and nothing hangs out. */
@ExtendWith(OneNewsroom.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryViewIT {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;
    private final List<String> wrong = new ArrayList<>();
    private List<String> views = List.of();
    private String published = "";

    EveryViewIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @BeforeAll
    void fill() {
        String picture = desk.upload("mole.jpg", Picture.ofSize(1200, 800).jpeg());
        var draft = Newsroom.floodStory().section(desk.create("sections", Newsroom.harbour()));
        published = desk.publish(draft).url();
        newsroom.http().await(published, 200);
        String story = desk.all("/articles").get(0).path("id").asText();
        views = List.of(
                "articles",
                "articles/new",
                "articles/" + story,
                "articles/" + story + "?panel=publish",
                "articles/" + story + "?panel=revisions",
                "articles/" + story + "?panel=preview",
                "articles/" + story + "/clash",
                "pictures",
                "pictures/" + picture,
                "front",
                "news-feed",
                "sections",
                "topics",
                "series",
                "authors",
                "staff",
                "keys",
                "audit",
                "import",
                "publication",
                "components",
                "account",
                "no-such-view");
    }

    @Test
    void everyViewIsForEverybody() {
        look("light", browser.window(Browser.DESK), Browser.DESK);
        look("dark", browser.dark(Browser.DESK), Browser.DESK);
        look("light", browser.window(Browser.PHONE), Browser.PHONE);
        look("dark", browser.dark(Browser.PHONE), Browser.PHONE);

        assertThat(wrong).isEmpty();
    }

    /** WCAG 2.2, 1.4.4 and 1.4.10: a desk's window at twice the size, and at four times a small one's. */
    @Test
    void nothingHangsOutWhereAllIsMagnified() {
        for (int width : List.of(Browser.DESK / 2, 320)) {
            try (Colleague owner = Colleague.as("owner", browser.window(width), newsroom)) {
                for (String view : views) {
                    owner.window().visit(newsroom.site() + "/admin/" + view);
                    owner.page().waitForLoadState(LoadState.NETWORKIDLE);
                    fits(owner, view, width);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void look(String light, Window window, int width) {
        try (Colleague owner = Colleague.as("owner", window, newsroom)) {
            for (String view : views) {
                window.visit(newsroom.site() + "/admin/" + view);
                owner.page().waitForLoadState(LoadState.NETWORKIDLE);
                judge(owner, view, light, width);
                window.picture("admin-"
                        + view.replaceAll("[0-9a-f-]{36}", "one").replaceAll("[/?=]", "-") + "-" + light + "-" + width);
            }
        }
        try (Window reader = light.equals("dark") ? browser.dark(width) : browser.window(width)) {
            for (String page : List.of("/sign-in", "/", published)) {
                reader.visit(newsroom.site() + page);
                axe(reader, page, light, width);
            }
            reader.visit(newsroom.site() + "/sign-in");
            reader.picture("sign-in-" + light + "-" + width);
        }
    }

    private void judge(Colleague owner, String view, String light, int width) {
        axe(owner.window(), view, light, width);
        fits(owner, view, width);
        owner.window().complaints().stream()
                .filter(complaint -> complaint.contains("Content Security Policy") || complaint.contains("TypeError"))
                .forEach(complaint -> wrong.add(view + ": " + complaint));
    }

    private void fits(Colleague owner, String view, int width) {
        int over = ((Number) owner.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (over > 0) {
            wrong.add(view + ", " + width + ": " + over + " pixels hang out");
        }
    }

    private void axe(Window window, String view, String light, int width) {
        AxeResults found = new AxeBuilder(window.page())
                // The preview's page is looked at by its own address.
                .exclude("iframe")
                .withTags(RULES)
                .analyze();
        found.getViolations()
                .forEach(violation -> wrong.add(view + ", " + light + ", " + width + ": " + violation.getId() + " "
                        + violation.getNodes().get(0).getTarget() + " of "
                        + violation.getNodes().size()));
    }
}
