package masthead.gateway.share;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A typeface to draw with: the newspaper's own, in the files that the build cuts for each script, and for what none of them has
 * the machine's.
 */
enum Face {
    HEADLINE("headline", -0.014f, new Font(Font.SERIF, Font.BOLD, 1)),
    NAMEPLATE("nameplate", -0.022f, new Font(Font.SERIF, Font.BOLD, 1)),
    SMALL("small", 0f, new Font(Font.SANS_SERIF, Font.PLAIN, 1));

    /** What turns the direction of other words, joins lines, or can't be seen. */
    private static final String UNSEEN =
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]";

    private static final float HARDLY = 0.001f;

    private final List<Font> fonts;
    private final float tracking;

    Face(String file, float tracking, Font otherwise) {
        this.fonts = Stream.concat(
                        Stream.of("latin", "latin-ext", "cyrillic")
                                .map(script -> load("/drawing/" + file + "-" + script + ".ttf")),
                        Stream.of(otherwise))
                .toList();
        this.tracking = tracking;
    }

    private static Font load(String file) {
        try (InputStream in = Face.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + file + " is missing in this build");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /**
     * What can be written of some words, as one line: signs that no typeface here has are left out. Empty where letters would
     * be, since rows of empty boxes say nothing.
     */
    String writable(String words) {
        var shown = new StringBuilder();
        String line = words.replaceAll("\\s+", " ").replaceAll(UNSEEN, "");
        for (int c : line.codePoints().toArray()) {
            if (Character.getType(c) == Character.FORMAT || fonts.get(font(c)).canDisplay(c)) {
                shown.appendCodePoint(c);
            } else if (Character.isLetterOrDigit(c)) {
                return "";
            }
        }
        return shown.toString().replaceAll(" +", " ").strip();
    }

    /** Words as they are drawn. Marks and joiners keep the typeface of the letter before them. */
    AttributedString set(String words, float size, boolean rightToLeft) {
        var text = new AttributedString(words);
        text.addAttribute(TextAttribute.RUN_DIRECTION, rightToLeft);
        int from = 0;
        int current = font(words.codePointAt(0));
        for (int at = 0; at < words.length(); at = words.offsetByCodePoints(at, 1)) {
            int c = words.codePointAt(at);
            if (!belongsToTheLast(c) && current != font(c)) {
                text.addAttribute(TextAttribute.FONT, sized(current, size), from, at);
                from = at;
                current = font(c);
            }
        }
        text.addAttribute(TextAttribute.FONT, sized(current, size), from, words.length());
        return text;
    }

    private static boolean belongsToTheLast(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** The number of the first that has a sign; that of the machine's, where none has. */
    private int font(int c) {
        return IntStream.range(0, fonts.size())
                .filter(number -> fonts.get(number).canDisplay(c))
                .findFirst()
                .orElse(fonts.size() - 1);
    }

    /** The files of one face have one name, by which Java takes them for one unless their sizes differ, however little. */
    private Font sized(int number, float size) {
        return fonts.get(number)
                .deriveFont(Map.of(
                        TextAttribute.SIZE,
                        size + number * HARDLY,
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES,
                        TextAttribute.LIGATURES_ON,
                        TextAttribute.TRACKING,
                        tracking));
    }
}
