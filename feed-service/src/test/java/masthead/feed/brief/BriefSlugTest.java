package masthead.feed.brief;

import static masthead.feed.NewsDay.FERRY;
import static masthead.feed.NewsDay.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefSlugTest {
    @ParameterizedTest
    @CsvSource({
        "Night ferry cancelled,2026-11-23-night-ferry-cancelled-00fe44",
        "Mayor’s “yes” – at last!,2026-11-23-mayors-yes-at-last-00fe44",
        "Überfahrt nach Ærø,2026-11-23-uberfahrt-nach-aero-00fe44",
        "Новости дня,2026-11-23-novosti-dna-00fe44",
        "東京の天気,2026-11-23-dong-jingno-tian-qi-00fe44",
        "…,2026-11-23-00fe44"
    })
    void aSlugIsTheDayTheWordsInLatinAndATail(String headline, String slug) {
        assertThat(BriefSlug.of(headline, NOON, FERRY)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "w", "-"})
    void aLongHeadlineIsCutBetweenWordsWhereItCan(String part) {
        String slug = BriefSlug.of(part.repeat(150), NOON, FERRY);

        assertThat(slug).hasSizeLessThanOrEqualTo(100).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(slug).doesNotContain("-wor-");
    }
}
