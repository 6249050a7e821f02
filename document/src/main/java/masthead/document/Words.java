package masthead.document;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts and cuts words by Unicode's text segmentation (UAX 29). */
public final class Words {
    /** Words that a reader reads in a minute. */
    public static final int PER_MINUTE = 238;

    private Words() {}

    /** How many words a text has; a number is a word, a run of characters of a script without spaces counts as one. */
    public static int count(String text) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                count++;
            }
        }
        return count;
    }

    /** Minutes to read so many words, rounded up. */
    public static int minutes(int words) {
        return (words + PER_MINUTE - 1) / PER_MINUTE;
    }

    /** The beginning of a text, at most so many characters, never cut inside a word; an ellipsis says that it goes on. */
    public static String excerpt(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int cut = line.lastIndexOf(' ', longest - 1);
        return cut <= 0 ? "" : line.substring(0, cut).replaceAll("[\\s\\p{Punct}–—]+$", "") + "…";
    }
}
