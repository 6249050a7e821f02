package masthead.gateway.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import masthead.gateway.Samples;
import masthead.gateway.content.Records.Archive;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Articles;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Curated;
import masthead.gateway.content.Records.Piece;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.content.Records.Results;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Series;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Records.SitemapIndex;
import masthead.gateway.content.Records.SitemapPart;
import masthead.gateway.content.Records.Topic;
import masthead.platform.json.Json;
import org.junit.jupiter.api.Test;

/** What the articles service says is understood here, and everything that it shows has its key. */
class RecordsTest {
    private static final String FLOOD = "article:019ab000-0000-7000-8000-000000f100d5";
    private static final String FERRY = "article:019ab000-0000-7000-8000-00000000fe44";
    private static final String ILSE = "author:019ab000-0000-7000-8000-00000001115e";
    private static final String HARBOUR = "section:019ab000-0000-7000-8000-0000000a4b04";
    private static final String WINTER = "series:019ab000-0000-7000-8000-00000c405516";
    private static final String CRANES = "media:019ab000-0000-7000-8000-000000000f06";

    @Test
    void anArticleHasTheKeysOfAllThatItShows() throws IOException {
        Article article = Samples.of("articles", "content-article", Article.class);

        assertThat(article.headline()).isEqualTo("The four people who decide");
        assertThat(article.corrections())
                .singleElement()
                .satisfies(correction -> assertThat(correction.text()).isEqualTo("They are four people, not three."));
        assertThat(keys(article))
                .containsExactlyInAnyOrder(
                        FLOOD, FERRY, ILSE, HARBOUR, CRANES, "topic:019ab000-0000-7000-8000-000000071de5", WINTER);
    }

    @Test
    void anArticleThatNamesWhatIsNotThereYetIsVoidWithAnyNewStory() throws IOException {
        ObjectNode sample = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-article"));
        sample.put("awaitsRelated", true);

        assertThat(keys(Json.tolerant().treeToValue(sample, Article.class))).contains("articles");
    }

    @Test
    void aListIsVoidWithEachOfItsStoriesAndWithAnyNewOne() throws IOException {
        Cards cards = Samples.of("articles", "content-articles", Cards.class);

        assertThat(cards.items()).isNotEmpty();
        assertThat(keys(cards)).contains("articles", "sections").anyMatch(key -> key.startsWith("article:"));
    }

    @Test
    void whatMachinesFollowIsVoidWithAllThatItShows() throws IOException {
        Articles whole = Samples.of("articles", "content-whole", Articles.class);
        SitemapIndex sitemap = Samples.of("articles", "content-sitemap", SitemapIndex.class);
        SitemapPart part = Samples.of("articles", "content-sitemap-file", SitemapPart.class);

        assertThat(whole.items())
                .isNotEmpty()
                .allSatisfy(story -> assertThat(story.bodyHtml()).isNotBlank());
        assertThat(keys(whole)).contains("articles", "sections", FLOOD, ILSE, CRANES);
        assertThat(sitemap.files()).isNotEmpty();
        assertThat(part.items())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.url()).startsWith("/"));
        assertThat(keys(sitemap)).containsExactlyInAnyOrder("articles", "articles:addresses", "media");
        assertThat(keys(part)).containsExactlyInAnyOrder("articles", "articles:addresses", "media");
        assertThat(RecordKeys.ofNothing(Question.sitemap(2)))
                .as("which the next story may begin")
                .contains("articles");
    }

    @Test
    void sectionsTopicsAndAuthorsHaveTheirKeys() throws IOException {
        assertThat(keys(Samples.of("articles", "content-section", Section.class)))
                .contains("sections", HARBOUR);
        assertThat(keys(Samples.of("articles", "content-topic", Topic.class)))
                .containsExactly("topic:019ab000-0000-7000-8000-000000071de5");
        assertThat(keys(Samples.of("articles", "content-author", Author.class))).contains(ILSE, CRANES);
    }

    @Test
    void aSeriesAndTheArchiveHaveTheirKeys() throws IOException {
        assertThat(keys(Samples.of("articles", "content-series", Series.class))).containsExactly(WINTER);
        assertThat(keys(Samples.of("articles", "content-archive", Archive.class)))
                .containsExactlyInAnyOrder("articles", "settings");
    }

    @Test
    void whatWasFoundIsUnderstood() throws IOException {
        Results results = Samples.of("articles", "content-search", Results.class);

        assertThat(results.items())
                .singleElement()
                .satisfies(found -> assertThat(found.snippet()).contains(new Piece("evening", true)));
        assertThat(keys(results)).contains("articles", FLOOD);
    }

    @Test
    void correctionsAndSettingsAreUnderstood() throws IOException {
        Corrections corrections = Samples.of("articles", "content-corrections", Corrections.class);

        assertThat(corrections.items())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.article().url()).startsWith("/"));
        assertThat(keys(corrections)).contains("articles").anyMatch(key -> key.startsWith("article:"));
        assertThat(keys(Samples.of("articles", "content-settings", Settings.class)))
                .containsExactly("settings");
    }

    @Test
    void whatEditorsArrangedIsVoidWithItsStoriesWithEachPublicationAndWithAnotherOrder() throws IOException {
        Curated front = Samples.of("articles", "content-front", Curated.class);

        assertThat(front.items()).isNotEmpty();
        assertThat(keys(front))
                .contains("front:" + front.name(), "articles")
                .contains("article:" + front.items().get(0).id());
    }

    @Test
    void breakingNewsHaveTheKeyThatEveryPageHasWhetherThereAreAnyOrNot() throws IOException {
        BreakingNews news = Samples.of("articles", "content-breaking-news", BreakingNews.class);

        assertThat(news.headline()).isNotEmpty();
        assertThat(news.until()).isAfter(news.since());
        assertThat(keys(news)).containsExactly("breaking-news");
        assertThat(RecordKeys.ofNothing(Question.breakingNews())).containsExactly("breaking-news");
    }

    @Test
    void aRedirectIsVoidWithItsOldAddressAndWithAnyOther() throws IOException {
        Redirect redirect = Samples.of("articles", "content-redirect", Redirect.class);

        assertThat(redirect.location()).startsWith("/");
        assertThat(RecordKeys.of(redirect, "/2019/05/flood"))
                .containsExactlyInAnyOrder("path:/2019/05/flood", "redirects");
    }

    @Test
    void whatIsNotThereIsKeptByItsAddress() {
        assertThat(RecordKeys.ofNothing(Question.article("flood"))).containsExactly("path:/flood");
        assertThat(RecordKeys.ofNothing(Question.section("city"))).containsExactly("path:/section/city");
        assertThat(RecordKeys.ofNothing(Question.redirect("/old"))).containsExactlyInAnyOrder("path:/old", "redirects");
    }

    private static Set<String> keys(Object record) {
        return RecordKeys.of(record, "/");
    }
}
