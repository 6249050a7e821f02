package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the text of one paragraph, heading or caption, with spaces and breaks as a browser would show them. */
final class Line {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder last = new StringBuilder();
    private Marks lastMarks = Marks.NONE;
    private Marks spaceMarks = Marks.NONE;
    private boolean space;
    private int breaks;

    /** Text with its marks; a break has the text of a line feed. */
    record Piece(String text, Marks marks) {
        static final Piece BREAK = new Piece("\n", Marks.NONE);

        ObjectNode node() {
            if (this == BREAK) {
                return Tree.node("hardBreak");
            }
            ObjectNode node = Tree.node("text").put("text", text);
            marks.writeTo(node);
            return node;
        }
    }

    /** Appends text whose white space means nothing but a space. */
    void text(String text, Marks marks) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !blank(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                word(text.substring(from, to), marks);
            }
            from = to;
            while (from < text.length() && blank(text.charAt(from))) {
                from++;
            }
            if (from > to && !space) {
                space = true;
                spaceMarks = marks;
            }
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private void word(String word, Marks marks) {
        if (!isEmpty()) {
            for (int i = 0; i < breaks; i++) {
                endPiece();
                pieces.add(Piece.BREAK);
            }
            if (breaks == 0 && space) {
                append(" ", spaceMarks);
            }
        }
        breaks = 0;
        space = false;
        append(word, marks);
    }

    private void append(String text, Marks marks) {
        if (!lastMarks.equals(marks)) {
            endPiece();
            lastMarks = marks;
        }
        last.append(text);
    }

    private void endPiece() {
        if (!last.isEmpty()) {
            pieces.add(new Piece(last.toString(), lastMarks));
            last.setLength(0);
        }
    }

    /** Appends text whose spaces and line feeds count, as in a poem. */
    void verse(String text, Marks marks) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                hardBreak();
            }
            text(unbreakable(lines[i].replace("\t", "    "), i > 0 || isEmpty() || breaks > 0), marks);
        }
    }

    /** Spaces at the beginning of a line and all but the last between words become such as browsers keep. */
    private static String unbreakable(String line, boolean beginning) {
        var kept = new StringBuilder(line);
        boolean first = beginning;
        for (int i = 0; i < kept.length(); i++) {
            boolean doubled = i + 1 < kept.length() && kept.charAt(i + 1) == ' ';
            first = first && kept.charAt(i) == ' ';
            if (kept.charAt(i) == ' ' && (first || doubled)) {
                kept.setCharAt(i, '\u00a0');
            }
        }
        return kept.toString();
    }

    /** A line feed in the source of a text where these count. */
    void softBreak() {
        breaks = Math.max(breaks, 1);
    }

    void hardBreak() {
        breaks++;
    }

    /** Whether a blank line stands at the end. */
    boolean parted() {
        return breaks > 1;
    }

    boolean isEmpty() {
        return pieces.isEmpty() && last.isEmpty();
    }

    /** Hands out what was collected and begins anew; nothing where no letter was among it. */
    List<Piece> take() {
        endPiece();
        List<Piece> taken = List.copyOf(pieces);
        pieces.clear();
        space = false;
        breaks = 0;
        return words(taken).replaceAll("[\\s\\u00a0\\u200b\\ufeff]", "").isEmpty() ? List.of() : taken;
    }

    static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
