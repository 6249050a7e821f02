package masthead.document;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/** Counts and cuts words, after Unicode's text segmentation (UAX 29). */
public final class Words {
    /** Words that a reader reads in a minute. */
    public static final int PER_MINUTE = 238;

    /** What stands within a word between two letters or figures: it’s, fifty-eight, 2.1, об’єкт, and joiners not seen. */
    private static final String JOINERS = "'’ʼ.,-‐‑_·\u00ad\u200c\u200d";

    private static final String LEFT_HANGING = "[\\s,;:.(\\[“‘«–—-]+$";

    private Words() {}

    /**
     * How many words a text has. A number is a word, and so is what a hyphen or apostrophe joins. Chinese and Japanese are
     * written without spaces: two of their characters count as a word, which makes about the right reading time. A run of
     * Thai, Lao, Khmer or Burmese counts as one.
     */
    public static int count(String text) {
        int words = 0;
        int ideographs = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (ideographic(c)) {
                ideographs++;
                within = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += within ? 0 : 1;
                within = true;
            } else {
                within = within && (mark(c) || JOINERS.indexOf(c) >= 0 && letterAt(text, i));
            }
        }
        return words + (ideographs + 1) / 2;
    }

    private static boolean ideographic(int c) {
        if (c < 0x2e80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean letterAt(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.codePointAt(i));
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
        String cut = line.substring(0, wordEnd(line, longest - 1)).replaceAll(LEFT_HANGING, "");
        return cut.isEmpty() ? "" : cut + "…";
    }

    /** The beginning of a text wherever that ends, at most so many characters; none is cut in two. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The last place up to {@code longest} where no word goes on: a space, or a boundary where a script has none. */
    private static int wordEnd(String line, int longest) {
        int space = line.lastIndexOf(' ', longest);
        if (space > longest / 2) {
            return space;
        }
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int end = words.isBoundary(longest) ? longest : words.preceding(longest);
        return Math.max(end, Math.max(space, 0));
    }
}
