package masthead.articles.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordQueryTest {
    @Test
    void aWordIsReadInEveryLanguage() {
        assertThat(query("elections")).isEqualTo("(('elect') | ('elections'))");
        assertThat(query("виборів")).contains("'вибір'", "'вибори'", "'виборів'");
    }

    @Test
    void wordsInQuotationMarksFollowEachOther() {
        assertThat(query("\"night ferry\"")).contains("('night') <1> ('ferri')");
        assertThat(query("“bank of tides” stays"))
                .contains("('bank') <2> ('tide')")
                .contains(" & ");
        assertThat(query("\"night ferry")).contains("<1>");
        assertThat(query("state-owned")).contains("('state') <1> ('own')");
    }

    @Test
    void quotationMarksAreThoseOfAnyLanguage() {
        assertThat(query("„Азов“ полк")).isEqualTo(query("Азов полк"));
        assertThat(query("«Азов» полк")).isEqualTo(query("Азов полк"));
        String phrase = query("\"night ferry\" stays -\"fog horn\"");
        for (String typed : new String[] {
            "„night ferry“ stays -„fog horn“",
            "„night ferry” stays -”fog horn”",
            "«night ferry» stays -«fog horn»",
            "»night ferry« stays -»fog horn«",
            "“night ferry” stays -‟fog horn”"
        }) {
            assertThat(query(typed)).as(typed).isEqualTo(phrase);
        }
    }

    @Test
    void aMinusLeavesStoriesOut() {
        assertThat(query("ferry -night")).contains("& !(('night'))");
        assertThat(query("ferry -\"night train\"")).contains("!(('night') <1> ('train'))");
        assertThat(query("-40")).isEqualTo("(('40'))");
    }

    @Test
    void whatSaysNothingFindsNothing() {
        for (String nothing : new String[] {
            "", "   ", "the and of", "\"\"", "-ferry", "& | ! :* <->", "'", "\\", "\0", "…", "\"the and of\" -x"
        }) {
            assertThat(WordQuery.of(nothing).empty()).as(nothing).isTrue();
        }
    }

    @Test
    void wordsThatStandInNearlyEveryTextArePassedOver() {
        assertThat(query("the ferry")).isEqualTo(query("ferry"));
        assertThat(query("та пором")).isEqualTo(query("пором"));
    }

    @Test
    void noMoreThanTwentyWordsAreLookedFor() {
        assertThat(WordQuery.of("barge ".repeat(33)).terms()).hasSize(20);
    }

    @Test
    void accentsAndApostrophesAreOneHoweverTheyAreTyped() {
        assertThat(query("Cafe\u0301")).isEqualTo(query("café"));
        assertThat(query("café")).contains("'cafe'");
        assertThat(WordQuery.of("обʼєкти").stems())
                .containsAnyElementsOf(WordQuery.of("об'єкт").stems());
        assertThat(WordQuery.of("и\u0306од").stems()).contains("йод");
    }

    private static String query(String typed) {
        return WordQuery.of(typed).tsquery();
    }
}
