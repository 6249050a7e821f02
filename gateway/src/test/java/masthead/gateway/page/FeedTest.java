package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import masthead.gateway.Stories;
import masthead.gateway.content.Records.Article;
import masthead.gateway.syndication.Feed;
import masthead.gateway.syndication.Feed.Entry;
import masthead.gateway.syndication.Format;
import masthead.gateway.syndication.WholeAddresses;
import masthead.platform.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** Each format by what its description asks for, and the same story in all of them. */
class FeedTest {
    private static final String STORY = "urn:uuid:019ab000-0000-7000-8000-000000f100d5";
    private static final String SECTION = "019ab000-0000-7000-8000-0000000a4b04";

    @Test
    void atomIsAsRfc4287DescribesIt() throws Exception {
        assertThat(faults(written(Format.ATOM, Stories.all()))).isEmpty();
        assertThat(faults(written(Format.ATOM, List.of()))).isEmpty();
    }

    @Test
    void theSchemaOfAtomFindsFaults() throws Exception {
        String feed = written(Format.ATOM, Stories.all());

        assertThat(faults(feed.replaceFirst("<updated>[^<]*</updated>", ""))).isNotEmpty();
        assertThat(faults(feed.replaceFirst("urn:uuid:", ""))).isNotEmpty();
    }

    @Test
    void rssHasWhatItsDescriptionAsksFor() throws Exception {
        Document feed = xml(written(Format.RSS, Stories.all()));

        assertThat(feed.expectFirst("rss").attr("version")).isEqualTo("2.0");
        for (String required : List.of("title", "link", "description", "language", "atom|link")) {
            assertThat(feed.select("channel > " + required)).as(required).hasSize(1);
        }
        assertThat(feed.select("item")).allSatisfy(item -> {
            assertThat(item.select("> title, > description").text()).isNotBlank();
            assertThat(item.select("> guid")).hasSize(1);
            assertThat(item.select("> link").text()).startsWith("https://paper.test/");
            assertThat(item.select("> content|encoded").text()).contains("There are four.");
        });
        assertThat(feed.expectFirst("item > pubDate").text()).isEqualTo("Mon, 23 Nov 2026 12:00:00 GMT");
    }

    @Test
    void theDescriptionInRssIsHtmlThatSaysTheWordsOfTheStandfirst() throws Exception {
        String standfirst = "Why a<b & <i>c</i>";
        Document feed = xml(written(Format.RSS, List.of(Stories.story(story -> story.put("standfirst", standfirst)))));

        assertThat(Jsoup.parseBodyFragment(
                                feed.expectFirst("item > description").text())
                        .text())
                .isEqualTo(standfirst);
    }

    @Test
    void jsonFeedHasWhatItsDescriptionAsksFor() throws Exception {
        JsonNode feed = Json.mapper().readTree(written(Format.JSON, Stories.all()));

        assertThat(feed.path("version").textValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").textValue()).isNotBlank();
        assertThat(feed.path("home_page_url").textValue()).isEqualTo("https://paper.test/section/harbour");
        assertThat(feed.path("feed_url").textValue()).isEqualTo("https://paper.test/section/harbour/feed.json");
        assertThat(feed.path("items")).allSatisfy(item -> {
            assertThat(item.path("id").textValue()).startsWith("urn:uuid:");
            assertThat(item.path("content_html").textValue()).isNotBlank();
            assertThat(OffsetDateTime.parse(item.path("date_published").textValue()))
                    .isBeforeOrEqualTo(item.path("date_modified").textValue());
            assertThat(item.has("author")).as("what version 1 had").isFalse();
        });
        assertThat(Json.mapper().readTree(written(Format.JSON, List.of())).path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theWholeStoryIsThereWithItsPictureNoteAndCorrection(Format format) throws Exception {
        Element text = text(format, Stories.story(story -> story.put("bodyHtml", """
                <p>There are <a href="/night-ferry">four</a>, see <a href="#why">why</a>.</p><figure class="wide"><picture>
                <source type="image/webp" srcset="/media/a/1/original-640.webp 640w"><img src="/media/a/1/original-640.jpg"
                srcset="/media/a/1/original-640.jpg 640w" alt="A crane"></picture></figure>""")));

        assertThat(text.text())
                .containsSubsequence(
                        "What we know, and how.",
                        "Fog over the harbour",
                        "Picture: Ilse Marrow / Masthead",
                        "Some names were changed.",
                        "There are four",
                        "Correction, 23 November 2026, 13:00. They are four people, not three.");
        assertThat(text.select("a").eachAttr("href"))
                .containsExactly("https://paper.test/night-ferry", "https://paper.test/flood-barrier#why");
        assertThat(text.select("img").eachAttr("src"))
                .containsExactly(
                        "https://paper.test/media/019ab000-0000-7000-8000-000000000f06/1/original-640.jpg",
                        "https://paper.test/media/a/1/original-640.jpg");
        assertThat(text.select("[srcset], [class], source, picture")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEntryKeepsItsIdWhateverItsAddressAndSaysHonestlyWhenItChanged(Format format) throws Exception {
        String before = written(format, List.of(Stories.story(story -> {})));
        String after = written(
                format,
                List.of(Stories.story(story -> story.put("slug", "barrier").put("url", "/barrier"))));

        assertThat(before).contains(STORY);
        assertThat(after).contains(STORY, "https://paper.test/barrier").doesNotContain("/flood-barrier");
        assertThat(before).contains("2026-11-23T13:00:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void hostileWordsAreWords(Format format) throws Exception {
        Element text = text(format, Stories.hostile());

        assertThat(text.select("script")).isEmpty();
        assertThat(text.text()).contains("<script>alert(1)</script>]]> & \"'`");
        String written = written(format, List.of(Stories.hostile()));
        assertThat(written).doesNotContain("\u0000", "\u0008", "\u000b");
    }

    @ParameterizedTest
    @EnumSource
    void theWholeIsCalledAsTheNewspaperAndAPartByItsNameToo(Format format) throws Exception {
        assertThat(written(format, List.of())).contains("Harbour – The newspaper");
        assertThat(format.write(Stories.newspaper(), new Feed("", "", "/", List.of())))
                .contains("The newspaper")
                .doesNotContain("–");
    }

    @Test
    void aStoryInAnotherLanguageSaysSo() throws Exception {
        Article story = Stories.story(one -> one.put("language", "he"));

        assertThat(text(Format.ATOM, story).expectFirst("div").attr("dir")).isEqualTo("rtl");
        assertThat(xml(written(Format.ATOM, List.of(story)))
                        .expectFirst("entry")
                        .attr("xml:lang"))
                .isEqualTo("he");
        assertThat(Json.mapper()
                        .readTree(written(Format.JSON, List.of(story)))
                        .at("/items/0/language")
                        .textValue())
                .isEqualTo("he");
    }

    @Test
    void nothingPublishedYetIsAFeedToo() throws Exception {
        assertThat(written(Format.ATOM, List.of())).contains(Instant.EPOCH.toString());
    }

    private static Element text(Format format, Article story) throws Exception {
        String written = written(format, List.of(story));
        String html = switch (format) {
            case RSS -> xml(written).expectFirst("item > content|encoded").wholeText();
            case ATOM -> xml(written).expectFirst("entry > content").wholeText();
            case JSON ->
                Json.mapper().readTree(written).at("/items/0/content_html").textValue();
        };
        return Jsoup.parseBodyFragment(html).body();
    }

    private static String written(Format format, List<Article> stories) throws IOException {
        Site site = Stories.site();
        var templates = new Templates();
        List<Entry> entries = stories.stream()
                .map(story -> new Entry(
                        story,
                        WholeAddresses.in(templates.render("entry.jte", site, story), site.newspaper(), story.url())))
                .toList();
        return format.write(site.newspaper(), new Feed(SECTION, "Harbour", "/section/harbour", entries));
    }

    /** Well-formed to the strictest reader, then as a tree. */
    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        return Jsoup.parse(text, Parser.xmlParser());
    }

    private static String faults(String feed) throws Exception {
        var faults = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(ValidationDriver.uriOrFileInputSource("src/test/resources/schema/atom.rnc")))
                .as("the schema itself: %s", faults)
                .isTrue();
        driver.validate(new InputSource(new StringReader(feed)));
        return faults.toString();
    }
}
