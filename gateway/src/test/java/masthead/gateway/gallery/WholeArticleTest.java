package masthead.gateway.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masthead.gateway.asset.Assets;
import masthead.gateway.page.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article as the product describes it, with all its parts, and with none. */
class WholeArticleTest {
    /** In the order in which they are read; the skip link is before all that stands above it. */
    private static final List<String> PARTS = List.of(
            ".shortcuts a[href=#content]",
            ".appeal",
            ".site-head .nameplate",
            ".sections",
            ".story .kicker",
            ".story h1",
            ".standfirst",
            ".author",
            ".when",
            ".lead-picture",
            ".narration",
            ".body .editors-note",
            ".body > p",
            ".body .editors-note ~ p ~ .editors-note",
            ".correction",
            ".topics",
            ".series",
            ".share",
            ".related",
            ".drive",
            ".feed",
            ".picks",
            ".subscribe",
            ".site-foot");

    @Test
    void itsPartsStandInTheOrderInWhichTheyAreRead() {
        Document page = page("article");
        List<Element> all = page.getAllElements();

        List<Integer> places =
                PARTS.stream().map(part -> all.indexOf(page.expectFirst(part))).toList();

        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void withoutThemNoHeadingStandsOverAnEmptyPart() {
        Document page = page("article-bare");

        page.select(".body").empty();

        assertThat(page.select("main").select("h2, h3, aside, figure, form, audio, progress, .byline p:not(.when)"))
                .isEmpty();
        assertThat(page.text())
                .doesNotContain(
                        "Corrected", "Updated", "Related", "Listen", "Newsletter", "member", "Breaking", "error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drive-running | Help us reach 20,000 members. 18,412 readers | Thank you",
                "drive-number-unknown | Help us reach 20,000 members. They pay | 18,412",
                "drive-reached | 20,000 members: we are there | Help us reach",
                "drive-ended | 19,204 readers pay | Help us reach"
            })
    void aDriveSaysWhatIsSoAndNothingElse(String name, String said, String unsaid) {
        assertThat(page(name).text()).contains(said).doesNotContain(unsaid);
    }

    @Test
    void aNumberThatNobodyKnowsIsNoBarEither() {
        assertThat(page("drive-number-unknown").select("progress, .count")).isEmpty();
        assertThat(page("drive-reached").select(".drive progress").attr("value"))
                .isEqualTo("20000");
        assertThat(page("drive-ended").select(".appeal, progress")).isEmpty();
    }

    @Test
    void fewAuthorsHaveFaceAndRoleAndManyShareASentence() {
        assertThat(page("article-three-authors").select(".author img")).hasSize(3);
        assertThat(page("article-three-authors").select(".author .role").eachText())
                .containsExactly("Energy correspondent", "Investigations", "Reporter");
        Document many = page("article-twenty-authors");
        assertThat(many.select(".byline a[rel=author]")).hasSize(20);
        assertThat(many.select(".authors").text())
                .startsWith("By Ilse Marrow, Hanne")
                .endsWith(" and Odd Sivert");
    }

    @Test
    void aFormSaysWhatIsWrongBesideItsFieldsAndOnlyThen() {
        Document wrong = page("subscribe-mistakes");
        Element email = wrong.expectFirst("input[type=email]");

        assertThat(wrong.expectFirst("#" + email.attr("aria-describedby")).text())
                .contains("missing after the @");
        assertThat(email.attr("value")).isEqualTo("marit.osk@harbourmail");
        assertThat(page("subscribe").select("[aria-invalid], .error, .notice")).isEmpty();
        assertThat(page("subscribe-sent").select("form")).isEmpty();
        assertThat(page("subscribe-sent").select("[role=status]").text())
                .contains("We’ve sent you a confirmation e-mail", "Harbour Morning and The Long Week")
                .doesNotContain("subscribed");
    }

    @Test
    void noByteSaysWhichDayIsToday() {
        for (String name : SpecimensTest.names()) {
            assertThat(page(name).text()).doesNotContainPattern("(?i)\\b(today|yesterday|tomorrow)\\b");
        }
    }

    private static Document page(String name) {
        var specimens = new Specimens();
        specimens.templates = new Templates();
        specimens.assets = new Assets();
        return Jsoup.parse(specimens.page(name).orElseThrow());
    }
}
