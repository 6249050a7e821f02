package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a story costs somebody who pays by the byte, as it goes over the line. */
@ExtendWith(OneNewsroom.class)
class WeightIT {
    private static final int PAGE = 35_000;
    private static final int TYPE = 70_000;
    private static final int TYPE_WITH_ITALICS = 85_000;
    private static final int MODULE = 10_000;

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Paper paper;
    private final Browser browser;

    WeightIT(RunningNewsroom newsroom, Desk desk, Paper paper, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void aStoryWithoutPicturesIsLight() {
        Weight weight = weight(paper.bare());

        assertThat(weight.ofWords()).isPositive().isLessThanOrEqualTo(PAGE);
        assertThat(weight.of("script")).isPositive().isLessThanOrEqualTo(MODULE);
        assertThat(weight.of("font")).isPositive().isLessThanOrEqualTo(TYPE);
    }

    @Test
    void italicsCostLittleMore() {
        var paragraph = Draft.of("")
                .text("A word of a ship.")
                .json()
                .path("body")
                .path("content")
                .get(0)
                .deepCopy();
        ((ObjectNode) paragraph.path("content").path(0))
                .putArray("marks")
                .addObject()
                .put("type", "italic");
        String url = desk.publish(Newsroom.ferryStory().block(paragraph)).url();
        newsroom.http().await(url, 200);

        assertThat(weight(url).of("font"))
                .isGreaterThan(weight(paper.bare()).of("font"))
                .isLessThanOrEqualTo(TYPE_WITH_ITALICS);
    }

    @Test
    void noMoreThanTwoFilesAreFetchedAhead() {
        try (Window window = browser.window(Browser.DESK)) {
            for (PageKind kind : PageKind.values()) {
                Page page = window.visit(newsroom.site() + kind.in(paper));

                assertThat(page.locator("link[rel=preload], link[rel=modulepreload]")
                                .count())
                        .as(kind.name())
                        .isLessThanOrEqualTo(2);
            }
        }
    }

    private Weight weight(String path) {
        return Weight.of(browser, newsroom.site() + path);
    }
}
