package masthead.articles.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;

/**
 * How a language's words are made comparable: cut apart after Unicode's text segmentation (UAX 29), in lower case, and
 * reduced to a stem. Words that stand in nearly every text are left out.
 */
enum Stems {
    ENGLISH(new EnglishWords()),
    /** By a dictionary; a word may be a form of several. */
    UKRAINIAN(new UkrainianMorfologikAnalyzer()),
    /** Words as they are, without accents. */
    OTHER(new FoldedWords());

    private final Analyzer analyzer;

    Stems(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** @param language BCP 47 */
    static Stems of(String language) {
        return switch (language.split("-", 2)[0].toLowerCase(Locale.ROOT)) {
            case "en" -> ENGLISH;
            case "uk" -> UKRAINIAN;
            default -> OTHER;
        };
    }

    /**
     * A stem in a text.
     *
     * @param position which word it is, the first being 1; stems of one word share it, words left out count
     * @param start where the word begins in the text
     * @param end where it ends
     */
    record Stem(String text, int position, int start, int end) {}

    /** The stems of a text in their order. The text must be {@link #composed}. */
    List<Stem> in(String text) {
        var stems = new ArrayList<Stem>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            int position = 0;
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                stems.add(new Stem(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }

    /** A text whose accents are parts of their letters, however they were typed. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
