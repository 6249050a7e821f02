package masthead.gateway.share;

import java.awt.font.TextLayout;
import java.util.List;

/**
 * Words set in lines: as large as they fit, the lines of nearly one length. No word is broken unless it is longer than a line;
 * what has no room even when small ends in an ellipsis after a whole word.
 *
 * @param size of the letters in pixels
 */
record Block(List<TextLayout> lines, int size) {
    private static final int STEP = 2;
    private static final int BALANCING = 10;

    /** No wider than this many times the size of the letters. */
    private static final int ELLIPSIS = 1;

    /**
     * How large they may be.
     *
     * @param width of a line, in pixels
     * @param height of all lines
     * @param leading the height of a line, by the size of its letters
     */
    record Room(int width, int height, int largest, int smallest, double leading) {
        private int lines(int size) {
            return Math.max(1, (int) (height / (size * leading)));
        }

        private double width(int size) {
            return width / (double) size;
        }
    }

    static Block of(Words words, Room room) {
        for (int size = room.largest(); size >= room.smallest(); size -= STEP) {
            int lines = words.lines(room.width(size)).size();
            if (lines <= room.lines(size) && words.fit(room.width(size))) {
                return set(words, balanced(words, room.width(size), lines), size);
            }
        }
        int size = room.smallest();
        Words shortened = shortened(words.apart(room.width(size) - ELLIPSIS), room);
        return set(shortened, shortened.lines(room.width(size)), size);
    }

    /** The same number of lines, none longer than it must be. */
    private static List<String> balanced(Words words, double width, int lines) {
        double enough = width;
        double tooLittle = width / 2;
        for (int step = 0; step < BALANCING; step++) {
            double middle = (tooLittle + enough) / 2;
            if (words.fit(middle) && words.lines(middle).size() <= lines) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return words.lines(enough);
    }

    private static Words shortened(Words words, Room room) {
        int size = room.smallest();
        Words shown = words;
        for (int count = words.parts().size() - 1;
                count > 0 && shown.lines(room.width(size)).size() > room.lines(size);
                count--) {
            shown = words.shortened(count);
        }
        return shown;
    }

    private static Block set(Words words, List<String> lines, int size) {
        return new Block(
                lines.stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> words.layout(line, size))
                        .toList(),
                size);
    }
}
