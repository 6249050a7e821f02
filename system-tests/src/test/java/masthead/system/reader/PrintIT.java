package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.run.RunningNewsroom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A story on paper is the story: who wrote it, when, where it is found, and what was put right. */
@ExtendWith(OneNewsroom.class)
class PrintIT {
    /** Of the words of the story and what is behind them, as they are painted. */
    private static final String COLOURS = """
            () => {
              const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
              const light = (colour) => {
                canvas.fillStyle = "white";
                canvas.fillRect(0, 0, 1, 1);
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
                return (r + g + b) / 3;
              };
              return ["h1", ".standfirst", ".byline", ".body p", ".editors-note", ".correction", ".facts", ".caption"].map((part) => {
                const style = getComputedStyle(document.querySelector(part));
                const ground = light(getComputedStyle(document.body).backgroundColor);
                return light(style.color) < 110 && Math.min(ground, light(style.backgroundColor)) > 230 ? "dark on light" : part + " is not";
              });
            }
            """;

    private final RunningNewsroom newsroom;
    private final Paper paper;
    private final Browser browser;

    PrintIT(RunningNewsroom newsroom, Paper paper, Browser browser) {
        this.newsroom = newsroom;
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void allOfTheStoryIsOnPaperAndNothingThatOnlyAScreenCanUse() throws IOException {
        try (Window window = browser.window(Browser.DESK)) {
            Page page = window.visit(newsroom.site() + paper.story());

            String printed = text(page.pdf(new Page.PdfOptions().setFormat("A4")));

            assertThat(printed)
                    .contains(words(WholeStory.HEADLINE), words(WholeStory.STANDFIRST), words("Ada Quill"))
                    .contains(words(WholeStory.TOP_NOTE), words(WholeStory.FOOT_NOTE), words(WholeStory.CORRECTION))
                    .contains(words(WholeStory.CAPTION), words(WholeStory.CREDIT))
                    .contains(words("localhost:" + newsroom.edgePort() + paper.story()));
            // A link's address stands behind its words, for paper can't be pressed.
            assertThat(printed).contains("(https://example.org/closings)");
            String text = printed.replace("(https://example.org/closings)", "");
            WholeStory.lines().forEach(line -> assertThat(text).contains(words(line)));
            assertThat(printed).doesNotContain(words("Skip to content"), words("News Feed"), words("Editors’ Picks"));
        }
    }

    @Test
    void whatAListHasIsOnPaper() throws IOException {
        Map<PageKind, String> lists = Map.of(
                PageKind.NEWS_FEED, ".feed h3",
                PageKind.NEWS_FEED_DAY, ".feed h2",
                PageKind.SEARCH_RESULTS, ".result h3",
                PageKind.SECTION, ".lead > p");
        try (Window window = browser.window(Browser.DESK)) {
            for (Map.Entry<PageKind, String> list : lists.entrySet()) {
                Page page = window.visit(newsroom.site() + list.getKey().in(paper));
                String first = page.locator("main " + list.getValue()).first().innerText();

                String printed = text(page.pdf(new Page.PdfOptions().setFormat("A4")));

                assertThat(printed).as(list.getKey().name()).contains(words(first));
            }
        }
    }

    @Test
    void paperIsWhiteWhateverTheScreenIs() {
        try (Window window = browser.dark(Browser.DESK)) {
            Page page = window.visit(newsroom.site() + paper.story());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat((List<?>) page.evaluate(COLOURS))
                    .allSatisfy(colour -> assertThat(colour).isEqualTo("dark on light"));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    /** Without the breaks of lines, and without ligatures. */
    private static String words(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00ad]+", "");
    }
}
