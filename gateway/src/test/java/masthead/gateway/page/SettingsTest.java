package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import masthead.gateway.Samples;
import masthead.gateway.asset.Tints;
import masthead.gateway.content.Beside;
import masthead.gateway.content.RecordKeys;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.rendered.Page;
import masthead.platform.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the newspaper's settings change on every page. */
class SettingsTest {
    private static final Instant AFTERNOON = Instant.parse("2026-11-23T14:05:00Z");
    private static final String LOGO = """
        {"media": "019ab000-0000-7000-8000-0000000000f0", "alt": null, "caption": null, "credit": null, "renditions": [
          {"crop": "original", "width": 640, "height": 160, "type": "image/jpeg", "url": "/media/x/1/original-640.jpg"}]}
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "||23 November 2026, 14:05|Monday 23 November 2026",
                "d MMMM yyyy|24|23 November 2026, 14:05|Monday 23 November 2026",
                "MMMM d, yyyy|12|November 23, 2026, 2:05 PM|Monday, November 23, 2026",
                "yyyy-MM-dd|24|2026-11-23, 14:05|Monday, 2026-11-23",
                "QQQ nonsense|13|23 November 2026, 14:05|Monday 23 November 2026"
            })
    void datesAreWrittenAsTheNewsroomWishes(String date, String time, String full, String weekday) throws IOException {
        Dates dates = Dates.of(settings(change -> change.put("dateFormat", date).put("timeFormat", time)));

        assertThat(dates.full(AFTERNOON)).isEqualToIgnoringCase(full);
        assertThat(dates.weekday(LocalDate.of(2026, 11, 23))).isEqualTo(weekday);
    }

    @Test
    void itsColoursAreAStyleSheetWhoseAddressHoldsThem() throws IOException {
        Document page = page(
                change -> change.putObject("colours").put("accent", "#8A1020").put("accentDark", "#ffb0a0"));

        String address = page.expectFirst("link[href^=/assets/colours]").attr("href");
        assertThat(address).isEqualTo("/assets/colours/8a1020-ffb0a0.css");
        assertThat(Tints.at(address))
                .map(Page::plain)
                .map(String::new)
                .hasValueSatisfying(sheet -> assertThat(sheet).contains("--lamp: light-dark(#8a1020, #ffb0a0)"));
        assertThat(page(change -> {}).select("link[rel=stylesheet]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#fff", "#12345g", "#123456;} body{", ""})
    void whatIsNoColourIsNone(String colour) {
        assertThat(Tints.address(colour, "#ffffff")).isNull();
        assertThat(Tints.at("/assets/colours/" + colour + "-ffffff.css")).isEmpty();
    }

    @Test
    void itsLogoStandsForItsName() throws IOException {
        Document page =
                page(change -> change.putRawValue("logo", new com.fasterxml.jackson.databind.util.RawValue(LOGO)));

        assertThat(page.select(".site-head .nameplate img").attr("alt")).isEqualTo("The newspaper");
        assertThat(page.select(".site-head .nameplate").text()).isEmpty();
        assertThat(page(change -> {}).select(".site-head .nameplate").text()).isEqualTo("The newspaper");
    }

    @Test
    void aChangeOfTheLogoPurgesWhatShowsIt() throws IOException {
        ObjectNode json = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-settings"));
        json.set("logo", Json.mapper().readTree(LOGO));

        assertThat(RecordKeys.of(Json.tolerant().treeToValue(json, Settings.class), "/"))
                .contains("settings", "media:019ab000-0000-7000-8000-0000000000f0");
    }

    @Test
    void itsAccountsElsewhereStandInTheFooter() throws IOException {
        Document page = page(change -> change.putArray("social")
                .addObject()
                .put("service", "mastodon")
                .put("url", "https://social.example/@paper"));

        assertThat(page.select(".site-foot a[rel~=me]").attr("href")).isEqualTo("https://social.example/@paper");
        assertThat(page.select(".site-foot a[rel~=me]").text()).isEqualTo("Mastodon");
        assertThat(page(change -> {}).select("[aria-label=Elsewhere]")).isEmpty();
    }

    @Test
    void whatTheFooterNamesIsNotNamedTwice() throws IOException {
        Document page = page(change -> change.putArray("footer")
                .addObject()
                .put("label", "What we got wrong")
                .put("url", "/corrections"));

        assertThat(page.select(".site-foot a[href=/corrections]").eachText()).containsExactly("What we got wrong");
        assertThat(page(change -> {}).select(".site-foot a[href=/corrections]").eachText())
                .containsExactly("Corrections");
        assertThat(page.select("a[href=/newsletters]")).isEmpty();
    }

    private static Settings settings(Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-settings"));
        change.accept(json);
        return Json.tolerant().readValue(Json.mapper().writeValueAsBytes(json), Settings.class);
    }

    private static Document page(Consumer<ObjectNode> change) throws IOException {
        Settings settings = settings(change);
        Briefs briefs = Samples.of("feed", "content-briefs", Briefs.class);
        var site = new Site("https://paper.test", "/assets/0", settings, Dates.of(settings), Beside.of(briefs));
        Article article = Samples.of("articles", "content-article", Article.class);
        return Jsoup.parse(new Templates().render("article.jte", site, article));
    }
}
