package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import masthead.gateway.Samples;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Settings;
import masthead.platform.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader sees of one story, and in what order. */
class ArticlePageTest {
    @Test
    void thePartsComeInTheOrderInWhichTheyAreRead() throws IOException {
        String words = page(story -> {}).body().text();

        assertThat(words)
                .containsSubsequence(
                        "Skip to content",
                        "The four people who decide",
                        "By Ilse Marrow",
                        "23 November 2026, 12:00",
                        "1 minute to read",
                        "Fog over the harbour",
                        "Picture: Ilse Marrow / Masthead",
                        "Some names were changed.",
                        "There are four.",
                        "They are four people, not three.",
                        "Related stories",
                        "The night ferry stays",
                        "News Feed",
                        "Spring tide at six");
    }

    @Test
    void anEmptyPartPrintsNoHeadingAndNoStateThatIsNotInEffect() throws IOException {
        Document page = page(story -> {
            story.putArray("related");
            story.putArray("topics");
            story.putArray("notes");
            story.putArray("corrections");
            story.putArray("authors");
            story.putNull("leadPicture");
            story.putNull("series");
            story.put("standfirst", "");
            story.put("updatedAt", story.get("firstPublishedAt").asText());
        });

        Element article = page.expectFirst("article.story");
        assertThat(article.select("h2, figure, .standfirst, .correction, .editors-note, nav"))
                .isEmpty();
        assertThat(article.text()).doesNotContain("Related", "Correct", "Updated", "By ", "Picture:");
    }

    @Test
    void thereIsOneFirstHeadingAndTheSkipLinkComesFirst() throws IOException {
        Document page = page(story -> {});

        assertThat(page.select("h1").eachText()).containsExactly("The four people who decide");
        assertThat(page.expectFirst("a").attr("href")).isEqualTo("#content");
        assertThat(page.getElementById("content")).isNotNull();
    }

    @Test
    void hostileTextIsText() throws IOException {
        Document page = page(story -> story.put("headline", "</title><script>alert(1)</script>\"'"));

        assertThat(page.select("script:not([type=application/ld+json])"))
                .allSatisfy(script -> assertThat(script.hasAttr("src")).isTrue());
        assertThat(page.expectFirst("h1").text()).isEqualTo("</title><script>alert(1)</script>\"'");
    }

    @Test
    void aStoryInAnotherLanguageSaysSoAndItsDirection() throws IOException {
        Document page = page(story -> story.put("language", "he"));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.expectFirst("h1").attr("lang")).isEqualTo("he");
        assertThat(page.expectFirst(".body").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void theKindIsNamedWhereItIsNotNews() throws IOException {
        assertThat(page(story -> story.put("kind", "analysis"))
                        .select(".story .kicker")
                        .text())
                .isEqualTo("Harbour / Analysis / Crossings, part 2");
        assertThat(page(story -> story.put("kind", "news"))
                        .select(".story .kicker")
                        .text())
                .isEqualTo("Harbour / Crossings, part 2");
    }

    @Test
    void aStaticPageHasNeitherBylineNorDate() throws IOException {
        Document page = page(story -> story.put("kind", "page"));

        assertThat(page.select(".story .byline, .story__head time, .story .kicker"))
                .isEmpty();
    }

    @Test
    void aCorrectionSaysWhereToTellOfAMistakeAndWithoutOneTheStorysEndDoes() throws IOException {
        Consumer<ObjectNode> withAddress = settings -> settings.put("mistakes", "mailto:desk@paper.test");

        assertThat(page(story -> {}, withAddress).select("a[href=mailto:desk@paper.test]"))
                .singleElement()
                .satisfies(link -> assertThat(link.closest(".correction")).isNotNull());
        assertThat(page(story -> story.putArray("corrections"), withAddress).select("a[href=mailto:desk@paper.test]"))
                .singleElement()
                .satisfies(link -> assertThat(link.closest(".share")).isNotNull());
        assertThat(page(story -> {}).text()).doesNotContain("mistake");
    }

    @Test
    void sharingIsPlainLinksThatCarryTheHeadlineAsText() throws IOException {
        Document page = page(story -> {
            story.putNull("social");
            story.put("headline", "50 % & more? \"Yes\"");
        });

        assertThat(page.select(".share a").eachAttr("href"))
                .contains("mailto:?subject=50%20%25%20%26%20more%3F%20%22Yes%22"
                        + "&body=https%3A%2F%2Fpaper.test%2Fflood-barrier")
                .allSatisfy(address -> assertThat(address).doesNotContain(" ", "\""));
    }

    @Test
    void soundIsOfferedOnlyWhereThereIsSomeAndSaysThatAMachineSpeaks() throws IOException {
        assertThat(page(story -> {}).select("audio, .narration")).isEmpty();

        Document page = page(story -> story.putObject("narration")
                .put("url", "/audio/flood/1.mp3")
                .put("type", "audio/mpeg")
                .put("seconds", 372)
                .put("voice", "Marit"));
        assertThat(page.select(".narration").text()).contains("6 minutes", "made by a machine");
        assertThat(page.expectFirst("audio").attr("preload")).isEqualTo("none");
    }

    private static Document page(Consumer<ObjectNode> change) throws IOException {
        return page(change, settings -> {});
    }

    private static Document page(Consumer<ObjectNode> change, Consumer<ObjectNode> set) throws IOException {
        ObjectNode story = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-article"));
        change.accept(story);
        ObjectNode newspaper = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-settings"));
        set.accept(newspaper);
        Settings settings = Json.tolerant().treeToValue(newspaper, Settings.class);
        Briefs briefs = Samples.of("feed", "content-briefs", Briefs.class);
        var site = new Site("https://paper.test", "/assets/0", settings, Dates.of(settings), Beside.of(briefs));
        Article article = Json.tolerant().treeToValue(story, Article.class);
        return Jsoup.parse(new Templates().render("article.jte", site, article));
    }
}
