package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import masthead.gateway.content.Records.Found;
import masthead.gateway.content.Records.Piece;
import masthead.gateway.content.Records.Results;
import masthead.gateway.content.Records.Section;
import masthead.gateway.route.Route;
import masthead.gateway.route.Search;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchPageTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";

    @Test
    void theWordsThatWereFoundAreMarked() {
        Document page = page(search(Map.of("q", "ferry")), results(41, null, found("The night ", "ferry")));

        assertThat(page.select(".result h3 mark").eachText()).containsExactly("ferry");
        assertThat(page.select(".result h3").text()).isEqualTo("The night ferry");
        assertThat(page.select("#found").text()).isEqualTo("41 results for “ferry”");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/search?q=ferry&page=2");
        assertThat(page.select(".instead, .lost, .notice")).isEmpty();
    }

    @Test
    void whatWasTypedAndChosenStaysInTheForm() {
        Document page = page(
                search(Map.of("q", "ferry", "section", "harbour", "from", "2026-11-01", "sort", "date")),
                results(1, null, found("", "ferry")));

        assertThat(page.select("#q").val()).isEqualTo("ferry");
        assertThat(page.select("#section option[selected]").text()).isEqualTo("Harbour");
        assertThat(page.select("#from").val()).isEqualTo("2026-11-01");
        assertThat(page.select("#to").hasAttr("value")).isFalse();
        assertThat(page.select("#sort option[selected]").val()).isEqualTo("date");
        assertThat(page.select("header a:contains(Clear filters)").attr("href")).isEqualTo("/search?q=ferry&sort=date");
    }

    @Test
    void whatWasFoundForOtherWordsSaysSo() {
        Document page = page(search(Map.of("q", "fery")), results(12, "ferry", found("The night ", "ferry")));

        assertThat(page.select("#found").text()).isEqualTo("12 results for “ferry”");
        assertThat(page.select(".instead").text()).startsWith("Nothing was found for “fery”");
        assertThat(page.expectFirst(".instead a").attr("href")).isEqualTo("/search?q=ferry");
        assertThat(page.select("#q").val()).isEqualTo("fery");
    }

    @Test
    void whereNothingWasFoundAllThatIsThereIsOffered() {
        Document page = page(search(Map.of("q", "fery", "section", "harbour")), results(0, null));

        assertThat(page.select("#found").text()).isEqualTo("Nothing for “fery”");
        assertThat(page.select(".lost a").eachAttr("href")).containsExactly("/search?q=fery", "/archive");
        assertThat(page.select(".listing, .pages, .notice")).isEmpty();
    }

    @Test
    void withoutAnAnswerThePageSaysSoAndKeepsWhatWasTyped() {
        Document page = Printed.page(
                "search.jte", new SearchPage(search(Map.of("q", "ferry")), null, true, List.of(), List.of()));

        assertThat(page.select(".notice").text()).contains("not answering");
        assertThat(page.select("#q").val()).isEqualTo("ferry");
        assertThat(page.select(".lost")).isEmpty();
    }

    @Test
    void hostileWordsStayWords() {
        Document page = page(search(Map.of("q", HOSTILE)), results(1, HOSTILE, found(HOSTILE, HOSTILE)));

        assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
        assertThat(page.select("#q").val()).isEqualTo(HOSTILE);
        assertThat(page.expectFirst(".result mark").text()).isEqualTo(HOSTILE);
        assertThat(page.title()).contains(HOSTILE);
    }

    @Test
    void noMachineKeepsWhatSomebodySearchedFor() {
        Document page = page(search(Map.of()), null);

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("main h1").text()).isEqualTo("Search");
    }

    @Test
    void manyAreNotCounted() {
        Document page = page(search(Map.of("q", "the", "page", "50")), results(10_000, null, found("", "the")));

        assertThat(page.select("#found").text()).isEqualTo("10,000 results or more for “the”");
        assertThat(page.select("a[rel=next]")).isEmpty();
    }

    private static Document page(Search search, @Nullable Results results) {
        var harbour = new Section("1", "harbour", "Harbour", "", null, List.of());
        return Printed.page("search.jte", new SearchPage(search, results, false, List.of(harbour), List.of()));
    }

    private static Results results(long total, @Nullable String instead, Found... found) {
        return new Results(List.of(found), total, 1, instead);
    }

    private static Found found(String before, String marked) {
        return new Found(
                Printed.card("ferry"), List.of(new Piece(before, false), new Piece(marked, true)), null, List.of());
    }

    private static Search search(Map<String, String> query) {
        return Route.match("/search", query::get).orElseThrow().search();
    }
}
