package masthead.articles.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a story is searched.
 *
 * @param language BCP 47
 * @param bylines the authors' names
 * @param captions of the pictures
 * @param body the text
 */
record SearchText(
        String language, String headline, String standfirst, List<String> bylines, List<String> captions, String body) {
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 40;

    /** Headline, standfirst and bylines as a tsvector. */
    String title() {
        return titled().toString();
    }

    /** All of it as a tsvector. */
    String words() {
        WordVector vector = titled();
        captions.forEach(caption -> vector.add(caption, 'C'));
        vector.add(body, 'D');
        return vector.toString();
    }

    private WordVector titled() {
        var vector = new WordVector(Stems.of(language));
        vector.add(headline, 'A');
        vector.add(standfirst, 'B');
        bylines.forEach(name -> vector.add(name, 'B'));
        return vector;
    }

    /** The words of which somebody may mistype one, in their order: of letters alone, and neither short nor endless. */
    Set<String> known() {
        var texts = new LinkedHashSet<>(List.of(headline, standfirst, body));
        texts.addAll(bylines);
        texts.addAll(captions);
        var known = new TreeSet<String>();
        for (String text : texts) {
            for (Stems.Stem word : Stems.OTHER.in(Stems.composed(text))) {
                if (mayBeMistyped(word.text())) {
                    known.add(word.text());
                }
            }
        }
        return known;
    }

    static boolean mayBeMistyped(String word) {
        return word.length() >= SHORTEST_WORD
                && word.length() <= LONGEST_WORD
                && word.chars().allMatch(letter -> Character.isLetter(letter) || letter == '\'' || letter == '’');
    }
}
