package masthead.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @Test
    void whatIsLeftOutSaysTheUsualAndTheRestComesInOneOrder() {
        Search search = search(Map.of(
                "sort",
                "date",
                "to",
                "2026-11-30",
                "from",
                "2026-11-01",
                "author",
                "ilse-marrow",
                "section",
                "city",
                "q",
                "power timetable",
                "page",
                "2",
                "utm",
                "x"));

        assertThat(search.address())
                .isEqualTo("/search?q=power+timetable&section=city&author=ilse-marrow"
                        + "&from=2026-11-01&to=2026-11-30&sort=date&page=2");
        assertThat(search(Map.of("q", "", "section", "", "sort", "relevance", "page", "1"))
                        .address())
                .isEqualTo("/search");
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-02-30",
        "from, +100000-01-01",
        "to, yesterday",
        "section, ../admin",
        "author, A&b=c",
        "page, 0",
        "page, -1",
        "sort, random()"
    })
    void whatCanNotBeMeantIsLeftOut(String name, String value) {
        assertThat(search(Map.of(name, value))).isEqualTo(Search.NOTHING);
    }

    @Test
    void wordsAreKeptWhateverTheyAreButNoLongerThanTheyMayBe() {
        assertThat(search(Map.of("q", "  a\u0000\tb\n c\ud800 ")).words()).isEqualTo("a b c");
        assertThat(search(Map.of("q", "' OR 1=1 & | ! <->")).words()).isEqualTo("' OR 1=1 & | ! <->");
        assertThat(search(Map.of("q", "е\u0308ж")).words()).isEqualTo("ёж");
        assertThat(search(Map.of("q", "😀".repeat(300))).words()).isEqualTo("😀".repeat(Search.LONGEST));
    }

    @Test
    void daysInTheWrongOrderAreTurned() {
        Search search = search(Map.of("from", "2026-11-30", "to", "2026-11-01"));

        assertThat(search.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(search.to()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void noPageIsBeyondTheLastThatIsAnswered() {
        assertThat(search(Map.of("q", "a", "page", "999")).page()).isEqualTo(Search.LAST_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&section=city", "a#b", "ä/ö?", "100%"})
    void wordsNeverBecomeAnythingElseInTheAddress(String words) {
        String query = search(Map.of("q", words)).query();

        assertThat(query).startsWith("q=").doesNotContain("&", "#", "?", "/");
    }

    private static Search search(Map<String, String> query) {
        return Route.match("/search", query::get).orElseThrow().search();
    }
}
