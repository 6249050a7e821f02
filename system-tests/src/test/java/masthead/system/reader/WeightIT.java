package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        List<Sent> asked = asked(paper.bare());

        assertThat(bytes(asked, Set.of("document", "stylesheet", "script"))).isLessThanOrEqualTo(PAGE);
        assertThat(bytes(asked, Set.of("script"))).isLessThanOrEqualTo(MODULE);
        assertThat(bytes(asked, Set.of("font"))).isPositive().isLessThanOrEqualTo(TYPE);
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

        assertThat(bytes(asked(url), Set.of("font")))
                .isGreaterThan(bytes(asked(paper.bare()), Set.of("font")))
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

    /** A file that was sent, with its bytes as they went over the line. */
    private record Sent(String type, int bytes) {
        static Sent of(Request request) {
            String type = request.url().endsWith(".svg") ? "icon" : request.resourceType();
            return new Sent(type, request.sizes().responseBodySize);
        }
    }

    private List<Sent> asked(String path) {
        try (Window window = browser.window(Browser.DESK)) {
            var asked = new ArrayList<Request>();
            window.page().onRequestFinished(asked::add);
            window.visit(newsroom.site() + path);
            window.page().evaluate("() => document.fonts.ready.then(() => 0)");
            return List.copyOf(asked).stream().map(Sent::of).toList();
        }
    }

    private static int bytes(List<Sent> asked, Set<String> types) {
        return asked.stream()
                .filter(file -> types.contains(file.type()))
                .mapToInt(Sent::bytes)
                .sum();
    }
}
