package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.http.Http;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A story with every part that there is: each stands in its place, and a browser's reader mode reads the story and nothing else. */
@ExtendWith(OneNewsroom.class)
class GoldenStoryIT {
    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Paper paper;
    private final Browser browser;

    GoldenStoryIT(RunningNewsroom newsroom, Paper paper, Browser browser) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void everyPartStandsInItsPlace() {
        assertThat(Parts.misplaced(page())).isEmpty();
    }

    @Test
    void twoPartsThatChangePlacesWouldBeSeen() {
        List<String> selectors = Parts.selectors();
        for (int i = 0; i + 1 < selectors.size(); i++) {
            Document page = page();
            Element one = page.expectFirst(selectors.get(i));
            Element next = page.expectFirst(selectors.get(i + 1));
            if (one.getAllElements().contains(next)) {
                continue;
            }
            one.before(next);

            assertThat(Parts.misplaced(page)).as(selectors.get(i + 1)).isNotEmpty();
        }
    }

    @Test
    void readerModeFindsTheStoryAndNothingElse() {
        try (Window window = browser.withoutScripts(Browser.DESK)) {
            Page page = window.visit(newsroom.site() + paper.story());

            ReaderMode read = ReaderMode.of(page);

            assertThat(read.title()).isEqualTo(WholeStory.HEADLINE);
            assertThat(read.byline()).isEqualTo("Ada Quill");
            assertThat(Instant.parse(read.published())).isBefore(Instant.now());
            assertThat(read.language()).isEqualTo("en");
            assertThat(bare(read.text())).isEqualTo(bare(story(page)));
        }
    }

    /** What it owes: who, when and where as the page says it, notes, text and corrections. */
    private static String story(Page page) {
        String head = page.locator(".story__head").textContent();
        return String.join(
                " ",
                head.replace(page.locator("h1").textContent(), ""),
                "Editor’s note: protecting our sources",
                WholeStory.TOP_NOTE,
                String.join(" ", WholeStory.lines()),
                "Editor’s note: disclosure",
                WholeStory.FOOT_NOTE,
                page.locator(".correction").first().textContent());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private Document page() {
        return reader.get(paper.story()).expect(200).page();
    }
}
