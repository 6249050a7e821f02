package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.CorrectedArticle;
import masthead.gateway.content.Records.CorrectionLine;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.page.ArchivePages.Month;
import masthead.gateway.page.ArchivePages.Shelf;
import masthead.gateway.page.ArchivePages.Years;
import masthead.gateway.page.Views.CorrectionsPage;
import masthead.gateway.page.Views.Heading;
import masthead.gateway.page.Views.Listing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages that list stories: each with one first heading, its own address, and no heading over nothing. */
class ListPagesTest {
    @Test
    void aSectionShowsItsNewestStoryLargeOnItsFirstPageAlone() {
        var heading = new Heading(
                "Harbour", "All that floats.", "", null, List.of(new Named("1", "ferries", "Ferries")), List.of());
        Document first = listing("listing.jte", heading, 1, 38);
        Document second = listing("listing.jte", heading, 2, 38);

        assertThat(first.select("h1").eachText()).containsExactly("Harbour");
        assertThat(first.select(".teaser.lead")).hasSize(1);
        assertThat(second.select(".teaser.lead")).isEmpty();
        assertThat(first.select("nav[aria-label='Parts of this section'] a").attr("href"))
                .isEqualTo("/section/ferries");
        assertThat(second.select("link[rel=canonical]").attr("href")).isEqualTo("https://paper.test/list?page=2");
        assertThat(second.title()).isEqualTo("Harbour, page 2 – The newspaper");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/list");
        assertThat(second.select("a[rel=next]").attr("href")).isEqualTo("/list?page=3");
    }

    @Test
    void anAuthorHasAPortraitARoleAndALife() {
        var heading = new Heading(
                "Ilse Marrow",
                "Born by the sea.\n\nStill there.",
                "Reporter",
                null,
                List.of(),
                List.of(new Rendition("square", 320, 320, "image/jpeg", "/media/x/1/square-320.jpg")));
        Document page = listing("author.jte", heading, 1, 1);

        assertThat(page.select(".page-head img").attr("src")).isEqualTo("/media/x/1/square-320.jpg");
        assertThat(page.select(".page-head .kicker").text()).isEqualTo("Reporter");
        assertThat(page.select(".page-head .lede").eachText()).containsExactly("Born by the sea.", "Still there.");
        assertThat(page.expectFirst("main h2").text()).isEqualTo("20 stories");
        assertThat(page.select("nav.pages")).isEmpty();
    }

    @Test
    void theStoriesOfASeriesHaveTheNumbersThatTheNewsroomGaveThem() {
        Card twentyFirst = Printed.card(card -> card.put("part", 21));
        Card without = Printed.card(card -> card.putNull("part"));
        Document page = Printed.page(
                "series.jte",
                new Listing(
                        Heading.of("The long winter", ""),
                        List.of(twentyFirst, without),
                        22,
                        new Paging("/series/w", 2, 2)));

        assertThat(page.select("ol.parts > li").eachAttr("value")).containsExactly("21");
        assertThat(page.select(".part").eachText()).containsExactly("21");
        assertThat(page.select("ol.parts > li")).hasSize(2);
        assertThat(page.select(".page-head .kicker").text()).isEqualTo("Series / 22 parts");
        assertThat(page.select(".lede")).isEmpty();
    }

    @Test
    void theArchiveHasYearsOfMonths() {
        var years = new LinkedHashMap<Integer, List<Shelf>>();
        years.put(2026, List.of(new Shelf(YearMonth.of(2026, 1), 1), new Shelf(YearMonth.of(2026, 11), 1_204)));
        Document page = Printed.page("archive.jte", new Years(years));

        assertThat(page.select(".year .head").text()).isEqualTo("2026 1,205 stories");
        assertThat(page.select(".months a").eachAttr("href")).containsExactly("/archive/2026/01", "/archive/2026/11");
        assertThat(page.select(".months li").eachText()).containsExactly("January 1 story", "November 1,204 stories");
        assertThat(Printed.page("archive.jte", new Years(Map.of())).select("main h2"))
                .isEmpty();
    }

    @Test
    void aMonthHasItsDaysAndTheMonthsBesideIt() {
        Map<LocalDate, List<Card>> days = Map.of(LocalDate.of(2026, 11, 23), Printed.cards("ferry"));
        Document page = Printed.page(
                "month.jte",
                new Month(
                        YearMonth.of(2026, 11),
                        days,
                        1,
                        YearMonth.of(2026, 9),
                        null,
                        new Paging("/archive/2026/11", 1, 1)));

        assertThat(page.select("h1").text()).isEqualTo("November 2026");
        assertThat(page.select(".days h2").text()).isEqualTo("Monday 23 November 2026");
        assertThat(page.select(".days h3 a").attr("href")).isEqualTo("/ferry");
        assertThat(page.select("nav[aria-label=Months] a").eachAttr("href")).containsExactly("/archive/2026/09");
    }

    @Test
    void correctionsGoOnOverPages() {
        var line = new CorrectionLine(
                Instant.parse("2026-11-23T13:00:00Z"),
                "clarification",
                "It was <four>.",
                new CorrectedArticle("1", "/ferry", "ferry", "Пором", "uk"));
        Document page =
                Printed.page("corrections.jte", new CorrectionsPage(List.of(line), new Paging("/corrections", 2, 3)));

        assertThat(page.expectFirst(".listing p").text()).isEqualTo("Clarification. It was <four>.");
        assertThat(page.select(".listing [lang=uk] h2").text()).isEqualTo("Пором");
        assertThat(page.select(".listing [lang=en]").eachText()).contains("Clarification.");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://paper.test/corrections?page=2");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/corrections?page=3");
    }

    @Test
    void headlinesOfAnotherLanguageSaySoAndHostileOnesStayWords() {
        String hostile = "</a><script>alert(1)</script>";
        Card hebrew =
                Printed.card(card -> ((ObjectNode) card).put("language", "he").put("headline", hostile));
        for (String template : List.of("listing.jte", "author.jte", "series.jte")) {
            Document page = Printed.page(
                    template, new Listing(Heading.of(hostile, hostile), List.of(hebrew), 1, new Paging("/x", 1, 1)));

            assertThat(page.select("main [lang=he][dir=rtl]")).as(template).isNotEmpty();
            assertThat(page.select("script:not([src], [type=application/ld+json])"))
                    .as(template)
                    .isEmpty();
            assertThat(page.select("h1").text()).as(template).isEqualTo(hostile);
        }
    }

    private static Document listing(String template, Heading heading, int page, int pages) {
        return Printed.page(
                template,
                new Listing(
                        heading,
                        Printed.cards("a", "b", "c"),
                        pages * 20L,
                        new Paging("/list", page, pages == 38 ? 38 : 1)));
    }
}
