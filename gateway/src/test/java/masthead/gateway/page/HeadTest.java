package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import masthead.gateway.Samples;
import masthead.gateway.Stories;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Preview;
import masthead.gateway.head.Head;
import masthead.gateway.head.ListHead;
import masthead.gateway.head.ListHead.Collected;
import masthead.gateway.head.ListHead.Part;
import masthead.platform.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What machines read in the heads of pages: how a page is shared, and the properties that schema.org's readers ask for. */
class HeadTest {
    private static final List<String> OF_ARTICLES = List.of(
            "headline",
            "url",
            "datePublished",
            "dateModified",
            "author",
            "publisher",
            "image",
            "inLanguage",
            "isAccessibleForFree",
            "mainEntityOfPage",
            "wordCount");

    @Test
    void everyStoryHasThePropertiesThatSearchEnginesAskFor() throws IOException {
        for (Article story : Stories.all()) {
            JsonNode data = ofType(page(story), "Article");

            OF_ARTICLES.forEach(
                    property -> assertThat(data.has(property)).as(property).isTrue());
            assertThat(data.path("author")).isNotEmpty().allSatisfy(HeadTest::isNamed);
            assertThat(data.path("image")).isNotEmpty().allSatisfy(image -> {
                assertThat(image.path("url").textValue()).startsWith("https://paper.test/");
                assertThat(image.path("width").intValue()).isPositive();
                assertThat(image.path("height").intValue()).isPositive();
            });
            isNamed(data.path("publisher"));
            assertThat(data.at("/publisher/logo/url").textValue()).startsWith("https://paper.test/assets/");
            assertThat(OffsetDateTime.parse(data.path("datePublished").textValue()))
                    .isBeforeOrEqualTo(data.path("dateModified").textValue());
            assertThat(data.path("isAccessibleForFree").booleanValue()).isTrue();
        }
    }

    @Test
    void aStoryIsOfTheTypeOfItsKind() throws IOException {
        var types = Map.of(
                "news", "NewsArticle",
                "opinion", "OpinionNewsArticle",
                "analysis", "AnalysisNewsArticle",
                "explainer", "BackgroundNewsArticle",
                "sponsored", "AdvertiserContentArticle",
                "page", "WebPage");

        for (var type : types.entrySet()) {
            Document page = page(Stories.story(story -> story.put("kind", type.getKey())));
            assertThat(graph(page).get(0).path("@type").textValue()).isEqualTo(type.getValue());
        }
    }

    @Test
    void correctionsAuthorsSeriesAndTheWayThereAreNamed() throws IOException {
        JsonNode data = ofType(
                page(Stories.story(story -> story.putObject("series")
                        .put("id", "019ab000-0000-7000-8000-000000005e01")
                        .put("slug", "dark-winter")
                        .put("name", "The dark winter")
                        .put("part", 2)
                        .put("count", 3))),
                "Article");

        assertThat(data.at("/correction/0/@type").textValue()).isEqualTo("CorrectionComment");
        assertThat(data.at("/correction/0/text").textValue()).isEqualTo("They are four people, not three.");
        assertThat(data.at("/author/0/url").textValue()).isEqualTo("https://paper.test/author/ilse-marrow");
        assertThat(data.path("articleSection").textValue()).isEqualTo("Harbour");
        assertThat(data.at("/isPartOf/0/name").textValue()).isEqualTo("The dark winter");
        assertThat(data.path("position").intValue()).isEqualTo(2);
        JsonNode way =
                ofType(page(Stories.story(story -> {})), "BreadcrumbList").path("itemListElement");
        assertThat(way.findValuesAsText("item"))
                .containsExactly(
                        "https://paper.test/",
                        "https://paper.test/section/harbour",
                        "https://paper.test/flood-barrier");
        assertThat(way.findValuesAsText("position")).containsExactly("1", "2", "3");
    }

    @Test
    void hostileWordsStayWithinTheirScript() throws IOException {
        Document page = page(Stories.hostile());

        assertThat(page.select("script:not([src])")).hasSize(1).allSatisfy(script -> {
            assertThat(script.attr("type")).isEqualTo("application/ld+json");
            assertThat(script.data()).doesNotContain("<", ">", "&", "\u2028");
        });
        assertThat(ofType(page, "Article").path("headline").textValue())
                .contains("</script><script>alert(1)</script>]]> & \"'` \u202eback\u202c \u2028 \u0000");
    }

    @Test
    void aStoryIsSharedAsItsEditorsSayAndElseAsItIsWithAPictureDrawnOfIt() throws IOException {
        Document plain = page(Stories.story(story -> story.putNull("social")));
        assertThat(property(plain, "og:title")).isEqualTo("The four people who decide");
        assertThat(property(plain, "og:description")).isEqualTo("What we know, and how.");
        assertThat(property(plain, "og:image")).isEqualTo("https://paper.test/share/flood-barrier/1.png");
        assertThat(property(plain, "og:image:width")).isEqualTo("1200");
        assertThat(property(plain, "og:type")).isEqualTo("article");
        assertThat(plain.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");

        Document chosen = page(Stories.story(story -> {
            ObjectNode social = story.putObject("social").put("title", "Who turns off the light?");
            social.putNull("text").set("picture", story.get("leadPicture").deepCopy());
        }));
        assertThat(property(chosen, "og:title")).isEqualTo("Who turns off the light?");
        assertThat(property(chosen, "og:description")).isEqualTo("What we know, and how.");
        assertThat(property(chosen, "og:image")).endsWith("/wide-640.webp");
        assertThat(property(chosen, "og:image:alt")).isEqualTo("Cranes in fog");
        assertThat(chosen.title()).startsWith("The four people who decide");
    }

    @Test
    void aStoryBeforeItsTimeTellsMachinesNothing() throws IOException {
        var preview = new Preview(3, "draft", Instant.parse("2026-11-23T12:00:00Z"));
        String html = new Templates()
                .render(
                        "article.jte",
                        Map.of("site", Stories.site(), "view", Stories.story(story -> {}), "preview", preview));
        Document page = Jsoup.parse(html);

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("meta[property], [type=application/ld+json], link[rel=canonical], link[rel=alternate]"))
                .isEmpty();
    }

    @Test
    void theFrontIsTheNewsroomsOwnPage() throws IOException {
        Site site = Stories.site(settings -> {
            settings.put("publisher", "Masthead Press Ltd").put("founded", 2019).put("mistakes", "/mistakes");
            settings.withArray("social")
                    .addObject()
                    .put("service", "mastodon")
                    .put("url", "https://social.test/@paper");
        });
        JsonNode newsroom = Json.mapper()
                .readTree(ListHead.front(site.newspaper(), cards()).data())
                .at("/@graph/0");

        assertThat(newsroom.path("@type").textValue()).isEqualTo("NewsMediaOrganization");
        isNamed(newsroom);
        assertThat(newsroom.path("legalName").textValue()).isEqualTo("Masthead Press Ltd");
        assertThat(newsroom.path("foundingDate").textValue()).isEqualTo("2019");
        assertThat(newsroom.path("correctionsPolicy").textValue()).isEqualTo("https://paper.test/corrections");
        assertThat(newsroom.path("actionableFeedbackPolicy").textValue()).isEqualTo("https://paper.test/mistakes");
        assertThat(newsroom.at("/sameAs/0").textValue()).isEqualTo("https://social.test/@paper");
    }

    @Test
    void anAuthorsPageIsAboutAPersonAndASectionsIsACollection() throws IOException {
        Author author = Samples.of("articles", "content-author", Author.class);
        JsonNode profile = Json.mapper()
                .readTree(ListHead.author(Stories.newspaper(), author, new Part(1, "/author/ada", cards()))
                        .data())
                .at("/@graph/0");
        assertThat(profile.path("@type").textValue()).isEqualTo("ProfilePage");
        assertThat(profile.at("/mainEntity/@type").textValue()).isEqualTo("Person");
        isNamed(profile.path("mainEntity"));

        Head section = ListHead.collection(
                Stories.newspaper(),
                new Collected("Harbour", "", "/section/harbour"),
                null,
                new Part(2, "/section/harbour?page=2", cards()));
        JsonNode collection = Json.mapper().readTree(section.data()).at("/@graph/0");
        assertThat(collection.path("@type").textValue()).isEqualTo("CollectionPage");
        assertThat(collection.path("@id").textValue()).endsWith("/section/harbour?page=2");
        assertThat(collection.path("name").textValue()).isEqualTo("Harbour, page 2");
        assertThat(collection.at("/mainEntity/itemListElement")).hasSameSizeAs(cards());
        assertThat(collection.has("description")).as("what nobody said").isFalse();
    }

    @Test
    void aBriefIsAStoryToo() throws IOException {
        Brief brief = Samples.of("feed", "content-briefs", Briefs.class).items().get(0);
        Document page = Jsoup.parse(new Templates().render("brief.jte", Stories.site(), brief));

        assertThat(ofType(page, "Article").path("headline").textValue()).isEqualTo(brief.headline());
        assertThat(property(page, "og:type")).isEqualTo("article");
    }

    @Test
    void feedsAreNamedWithTheirFormat() throws IOException {
        Document page = page(Stories.story(story -> {}));

        assertThat(page.select("link[rel=alternate]").eachAttr("href")).containsExactly("/rss", "/atom", "/feed.json");
        assertThat(page.select("link[rel=alternate]").eachAttr("title"))
                .containsExactly("The newspaper (RSS)", "The newspaper (Atom)", "The newspaper (JSON Feed)");
        assertThat(Alternate.of(Stories.newspaper(), "Harbour", "/section/harbour"))
                .extracting(Alternate::address)
                .startsWith("/section/harbour/rss", "/section/harbour/atom", "/section/harbour/feed.json");
    }

    private static void isNamed(JsonNode thing) {
        assertThat(thing.path("name").textValue()).isNotBlank();
        assertThat(thing.path("url").textValue()).startsWith("https://paper.test/");
    }

    private static List<Card> cards() throws IOException {
        return Samples.of("articles", "content-articles", Cards.class).items();
    }

    private static Document page(Article story) throws IOException {
        return Jsoup.parse(new Templates().render("article.jte", Stories.site(), story));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static JsonNode ofType(Document page, String ending) throws IOException {
        Optional<JsonNode> found = StreamSupport.stream(graph(page).spliterator(), false)
                .filter(thing -> thing.path("@type").textValue().endsWith(ending))
                .findFirst();
        return found.orElseThrow();
    }

    private static JsonNode graph(Document page) throws IOException {
        Element script = page.expectFirst("script[type=application/ld+json]");
        JsonNode data = Json.mapper().readTree(script.data());
        assertThat(data.path("@context").textValue()).isEqualTo("https://schema.org");
        return data.path("@graph");
    }
}
