package masthead.document;

import static masthead.document.Trees.doc;
import static masthead.document.Trees.harbour;
import static masthead.document.Trees.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordsTest {
    /** The admin's own count is tested with the same file. */
    @ParameterizedTest
    @CsvFileSource(resources = "/words.psv", delimiter = '|', quoteCharacter = '\0')
    void wordsAreCountedAsReadersReadThem(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void minutesAreRoundedUp() {
        assertThat(Words.minutes(0)).isZero();
        assertThat(Words.minutes(238)).isEqualTo(1);
        assertThat(Words.minutes(239)).isEqualTo(2);
    }

    @Test
    void captionsCountAndAltTextsDoNot() {
        Document document =
                Document.parse(doc(paragraph("One two."), harbour(",\"caption\":\"three\",\"alt\":\"four\"")));

        assertThat(document.toText()).isEqualTo("One two.\n\nthree");
        assertThat(document.words()).isEqualTo(3);
    }

    @Test
    void anExcerptIsNeverCutInsideAWord() {
        assertThat(Words.excerpt("The windows go dark, floor by floor", 22)).isEqualTo("The windows go dark…");
        assertThat(Words.excerpt("Short", 22)).isEqualTo("Short");
        assertThat(Words.excerpt("She said: “Fifty-eight.”", 11)).isEqualTo("She said…");
        assertThat(Words.excerpt("漢字かなカナ交じり文で書いた長い文章", 7)).isEqualTo("漢字かなカナ…");
        assertThat(Words.excerpt("Unbreakableword", 5)).isEmpty();
    }

    @Property(tries = 300)
    void whatIsCutKeepsToItsLengthAndHoldsNoHalfCharacter(
            @ForAll @StringLength(max = 20) String text, @ForAll @IntRange(min = 1, max = 15) int longest) {
        String waves = "🌊".repeat(text.length());
        String cut = Words.cut(waves, longest);

        assertThat(cut.length()).isLessThanOrEqualTo(longest);
        assertThat(cut.codePoints()).allMatch(c -> c == "🌊".codePointAt(0));
        assertThat(Words.cut(text, 20)).isEqualTo(text);
    }

    @Property(tries = 300)
    void anExcerptIsABeginningOfTheTextAndKeepsToItsLength(
            @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(min = 1, max = 60) int longest) {
        String excerpt = Words.excerpt(text, longest);

        assertThat(excerpt.length()).isLessThanOrEqualTo(longest);
        assertThat(text.strip().replaceAll("\\s+", " ")).startsWith(excerpt.replaceAll("…$", ""));
    }
}
