package masthead.gateway.share;

import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words in one typeface, measured once: letters are not fitted to pixels, so they grow evenly.
 *
 * @param parts what may stand on a line of its own, with the space behind it
 */
record Words(Face face, boolean rightToLeft, List<Part> parts) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int MEASURED_AT = 100;

    /**
     * A word.
     *
     * @param advance its width with the space behind it, by the size of its letters
     * @param seen its width without
     */
    record Part(String text, double advance, double seen) {}

    static Words of(Face face, String text, Locale language, boolean rightToLeft) {
        return new Words(face, rightToLeft, List.of()).with(pieces(text, BreakIterator.getLineInstance(language)));
    }

    private Words with(List<String> texts) {
        return new Words(face, rightToLeft, texts.stream().map(this::measured).toList());
    }

    private Part measured(String text) {
        double seen = width(text.strip());
        return new Part(
                text,
                text.isBlank()
                        ? width(text)
                        : seen + width("a" + text.substring(text.stripTrailing().length()) + "a") - width("aa"),
                seen);
    }

    private double width(String text) {
        return text.isEmpty() ? 0 : layout(text, MEASURED_AT).getAdvance() / (double) MEASURED_AT;
    }

    TextLayout layout(String line, float size) {
        return new TextLayout(face.set(line, size, rightToLeft).getIterator(), CONTEXT);
    }

    /** The same with words that are longer than a line taken apart between letters. */
    Words apart(double width) {
        return with(parts.stream()
                .flatMap(part -> part.seen() <= width ? List.of(part.text()).stream() : apart(part, width).stream())
                .toList());
    }

    private List<String> apart(Part part, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String letter : pieces(part.text(), BreakIterator.getCharacterInstance(Locale.ROOT))) {
            if (!line.isEmpty() && width(line + letter) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(letter);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** The first so many words, with an ellipsis for the rest. */
    Words shortened(int count) {
        var texts =
                new ArrayList<>(parts.subList(0, count).stream().map(Part::text).toList());
        String last = texts.remove(count - 1).strip();
        texts.add(last.replaceAll("[\\p{P}&&[^)\\]”’»]]+$", "") + "…");
        return with(texts);
    }

    /** Whether each word has room on a line of that width, by the size of its letters. */
    boolean fit(double width) {
        return parts.stream().allMatch(part -> part.seen() <= width);
    }

    /** As many on each line as there is room for. */
    List<String> lines(double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (Part part : parts) {
            if (!line.isEmpty() && used + part.seen() > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(part.text());
            used += part.advance();
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
