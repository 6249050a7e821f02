package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stories that are hard to show: each is a page without a fault, in which words stay words, as wide as its window. */
@ExtendWith(OneNewsroom.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardContentIT {
    private static final int AUTHORS = 20;

    private static final String SCRIPT = "</script><script>document.title='taken'</script><!--<script>";
    private static final String QUOTES =
            "\"'`><img src=x onerror=document.title='taken'> &lt;b&gt; &amp;#x27; {{7*7}} ${7*7}";
    /** Overrides and isolates that are never closed (Unicode 15, UAX 9), a joined flag, a family of four, no space, a soft hyphen. */
    private static final String STRANGE =
            "\u202eeslaf\u2067 \u2066end\u200f 🏴\u200d☠️👨‍👩‍👧‍👦🇺🇦 a\u00a0b\u00adc\u200bd";

    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;
    private final Browser browser;
    private final Map<String, Draft> stories = new LinkedHashMap<>();

    HardContentIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
        this.browser = browser;
    }

    @BeforeAll
    void publish() {
        String section = desk.create("sections", Newsroom.harbour().put("name", "Harbour & " + SCRIPT));
        publish(hostile(SCRIPT).section(section));
        publish(hostile(QUOTES).section(section));
        publish(hostile(STRANGE).section(section));
        publish(hostile("Donaudampfschifffahrtsgesellschaftskapitän".repeat(4)).section(section));
        publish(hostile("The harbour master says ".repeat(12).strip()).section(section));
        publish(by(AUTHORS, Newsroom.ferryStory()));
        stories.forEach((url, draft) -> reader.await(url, 200));
    }

    private void publish(Draft draft) {
        stories.put(desk.publish(draft).url(), draft);
    }

    /** The words wherever words can stand. */
    private static Draft hostile(String words) {
        ArrayNode notes = new ObjectMapper().createArrayNode();
        notes.addObject()
                .put("kind", "disclosure")
                .put("place", "top")
                .put("text", words)
                .put("travels", true);
        return Draft.of(words)
                .slug(Newsroom.ferryStory().slug())
                .standfirst(words)
                .text(words, "And so on.")
                .with("notes", notes)
                .feedItem(words, words);
    }

    private Draft by(int authors, Draft draft) {
        ArrayNode all = new ObjectMapper().createArrayNode();
        IntStream.range(0, authors)
                .mapToObj(n -> desk.create("authors", Newsroom.ada().put("name", "Ada Quill the " + (n + 1) + "th")))
                .forEach(id -> all.addObject().put("id", id));
        return draft.with("authors", all);
    }

    @Test
    void theCheckerFindsNothing() throws Exception {
        for (String url : stories.keySet()) {
            assertThat(Nu.faults(reader.get(url).expect(200).text()))
                    .as(stories.get(url).headline())
                    .isEmpty();
        }
    }

    @Test
    void wordsStayWordsOnThePageAndInWhatMachinesRead() throws Exception {
        for (Map.Entry<String, Draft> story : stories.entrySet()) {
            Document page = reader.get(story.getKey()).expect(200).page();
            String headline = words(story.getValue().headline());
            assertThat(words(page.expectFirst("h1").wholeText())).isEqualTo(headline);
            assertThat(words(page.select("meta[property=og:title]").attr("content")))
                    .isIn("", headline);
            for (Element data : page.select("script[type=application/ld+json]")) {
                JsonNode tree = new ObjectMapper().readTree(data.data());
                assertThat(tree.isMissingNode()).as(story.getKey()).isFalse();
            }
        }
    }

    @Test
    void noWordBecomesAScript() {
        try (Window window = browser.window(Browser.DESK)) {
            for (String url : stories.keySet()) {
                Page page = window.visit(newsroom.site() + url);

                assertThat(page.title()).isNotEqualTo("taken");
                assertThat(page.locator("main script:not([type]), main img[onerror]")
                                .count())
                        .isZero();
                assertThat(window.complaints()).as(stories.get(url).headline()).isEmpty();
            }
        }
    }

    @Test
    void everyStoryAndEveryListFitsItsWindow() {
        for (int width : new int[] {320, Browser.DESK}) {
            try (Window window = browser.withoutScripts(width)) {
                for (String path : stories.keySet()) {
                    fits(window, path, width);
                }
                fits(window, "/", width);
                fits(window, "/news-feed", width);
            }
        }
    }

    private void fits(Window window, String path, int width) {
        Page page = window.visit(newsroom.site() + path);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(path + " at " + width)
                .isEqualTo(0);
    }

    @Test
    void twentyAuthorsAreAllNamed() {
        stories.forEach(
                (url, draft) -> assertThat(reader.get(url).expect(200).page().select(".byline a[rel=author]"))
                        .hasSameSizeAs(draft.json().path("authors")));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
