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
                .isEqualTo("Harbour / Analysis");
        assertThat(page(story -> story.put("kind", "news"))
                        .select(".story .kicker")
                        .text())
                .isEqualTo("Harbour");
    }

    @Test
    void aStaticPageHasNeitherBylineNorDate() throws IOException {
        Document page = page(story -> story.put("kind", "page"));

        assertThat(page.select(".story .byline, .story__head time, .story .kicker"))
                .isEmpty();
    }

    private static Document page(Consumer<ObjectNode> change) throws IOException {
        ObjectNode story = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-article"));
        change.accept(story);
        Settings settings = Samples.of("articles", "content-settings", Settings.class);
        Briefs briefs = Samples.of("feed", "content-briefs", Briefs.class);
        var site = new Site("https://paper.test", "/assets/0", settings, Dates.of(settings), Beside.of(briefs));
        Article article = Json.tolerant().treeToValue(story, Article.class);
        return Jsoup.parse(new Templates().render("article.jte", site, article));
    }
}
