package masthead.articles.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "'The four people who decide', the-four-people-who-decide",
        "'It''s «over» – at last!', its-over-at-last",
        "'Übermut & Ärger in Łódź', ubermut-arger-in-lodz",
        "'Київ уночі', kiiv-unoci",
        "'東京の夜', dong-jingno-ye",
        "'Search', search-story",
        "'🚢🚢', story",
        "'  --  a   b --', a-b",
    })
    void aHeadlineOfAnyScriptMakesAnAddress(String headline, String slug) {
        assertThat(Slug.of(headline, "story")).isEqualTo(slug);
    }

    @Test
    void aLongHeadlineIsCutBetweenWords() {
        String slug = Slug.of("word ".repeat(40), "story");

        assertThat(slug).hasSizeLessThanOrEqualTo(100).endsWith("-word");
    }

    @Test
    void aNumberBehindALongAddressStaysWithinTheLimit() {
        assertThat(Slug.numbered("a".repeat(100), 17)).hasSize(100).endsWith("a-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Upper", "two--hyphens", "-a", "a-", "a_b", "ä", "a/b", "a b", "section", "ready", "events"})
    void anAddressThatReadersCouldNotReachIsRefused(String wished) {
        assertThat(Slug.fault(wished)).isPresent();
    }

    @Test
    void aSectionMayBeCalledLikeAPlaceOfTheSite() {
        assertThat(Slug.faultOfForm("media")).isEmpty();
        assertThat(Slug.ofName("Media", "section")).isEqualTo("media");
    }
}
