package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import masthead.system.Browser;
import masthead.system.EmptySite;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first evening: nothing is published, and what there is to see is whole. */
@ExtendWith(OneNewsroom.class)
class EmptySiteIT {
    private final RunningNewsroom newsroom;
    private final EmptySite site;
    private final Browser browser;

    EmptySiteIT(RunningNewsroom newsroom, EmptySite site, Browser browser) {
        this.newsroom = newsroom;
        this.site = site;
        this.browser = browser;
    }

    @Test
    void everyPageIsThereAndIsRight() throws Exception {
        for (var page : site.pages().entrySet()) {
            assertThat(page.getValue().status())
                    .as(page.getKey())
                    .isEqualTo(page.getKey().contains("no-such") ? 404 : 200);
            assertThat(Nu.faults(page.getValue().text())).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void noHeadingStandsOverNothingAndNothingIsPromised() {
        site.pages().forEach((path, answer) -> {
            var page = answer.page();
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main").text()).as(path + " says something").isNotBlank();
            assertThat(page.select(
                            "section:has(> h2:only-child), section:has(> header:only-child), ul:empty, ol:empty"))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void itFitsAPhone() {
        try (Window window = browser.window(320)) {
            site.pages().forEach((path, answer) -> {
                String address = newsroom.site() + path;
                window.page()
                        .route(
                                address,
                                route -> route.fulfill(new Route.FulfillOptions()
                                        .setStatus(answer.status())
                                        .setContentType("text/html; charset=utf-8")
                                        .setBodyBytes(answer.body())));
                Page page = window.visit(address);

                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(path)
                        .isEqualTo(0);
                window.picture("empty-" + path.replaceAll("\\W+", ""));
            });
        }
    }
}
