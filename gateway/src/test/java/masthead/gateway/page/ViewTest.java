package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {
    private static final Instant LATE = Instant.parse("2026-11-23T23:30:00Z");
    private static final Dates DATES = new Dates("Europe/Copenhagen", "en");

    @Test
    void timesAreThoseOfTheNewsroom() {
        assertThat(DATES.full(LATE)).isEqualTo("24 November 2026, 00:30");
        assertThat(DATES.machine(LATE)).isEqualTo("2026-11-24T00:30:00+01:00");
        assertThat(DATES.startOf(LocalDate.parse("2026-11-24"))).isEqualTo("2026-11-23T23:00:00Z");
    }

    @Test
    void aLaterTimeOfTheSameDayIsGivenByTheClockAlone() {
        assertThat(DATES.later(LATE.plusSeconds(3_600), LATE)).isEqualTo("01:30");
        assertThat(DATES.later(LATE.plusSeconds(86_400), LATE)).isEqualTo("25 November 2026, 00:30");
    }

    @Test
    void briefsStandUnderTheirDay() {
        var days = View.byDay(List.of(brief(LATE), brief(LATE.minusSeconds(3_600))), DATES);

        assertThat(days.keySet()).containsExactly(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-23"));
    }

    @Test
    void namesAreJoinedAsInASentence() {
        assertThat(View.names(List.of())).isEmpty();
        assertThat(View.names(names("Ada"))).isEqualTo("Ada");
        assertThat(View.names(names("Ada", "Bo", "Cy"))).isEqualTo("Ada, Bo and Cy");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "3, 4", "6, 9", "20, 12"})
    void asMuchNewsStandsBesideAListAsItIsLong(int rows, int briefs) {
        assertThat(View.briefsBeside(rows)).isEqualTo(briefs);
    }

    @ParameterizedTest
    @CsvSource({
        "/flood, Read the whole story",
        "https://paper.test/a, Read more at paper.test",
    })
    void aLinkSaysWhereItLeads(String link, String words) {
        assertThat(View.linkWords(link)).isEqualTo(words);
    }

    private static List<Named> names(String... names) {
        return List.of(names).stream()
                .map(name -> new Named("id", "slug", name))
                .toList();
    }

    private static Brief brief(Instant at) {
        return new Brief("id", "slug", "/brief/slug", at, "Ferry", "It runs.", null, List.of());
    }
}
