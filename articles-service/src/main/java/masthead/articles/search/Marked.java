package masthead.articles.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text with the words that were looked for marked in it. */
public final class Marked {
    /** How much of a text a reader sees of it among what was found, in characters. */
    private static final int SNIPPET = 240;

    /** What stands before the first word found. */
    private static final int LEAD = 60;

    /** Words found behind it are not looked for: a text is read to its end by those who open it. */
    private static final int FARTHEST = 60_000;

    /** Behind a heading or a cell, which no full stop keeps apart from what follows. */
    private static final Pattern BREAK_AFTER_A_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])\\n\\n");

    private static final String ELLIPSIS = "…";

    private final String text;
    private final List<Mark> marks;

    private Marked(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** A piece of text, marked or not. */
    public record Piece(String text, boolean mark) {}

    private record Mark(int start, int end) {}

    /** @param language in which the text is written, BCP 47 */
    public static Marked of(String text, String language, WordQuery words) {
        String composed = BREAK_AFTER_A_WORD
                .matcher(Stems.composed(text).strip())
                .replaceAll(" · ")
                .replaceAll("\\s+", " ");
        String looked = composed.length() > FARTHEST ? composed.substring(0, FARTHEST) : composed;
        Set<String> stems = words.stems();
        var marks = new ArrayList<Mark>();
        for (Stems.Stem stem :
                stems.isEmpty() ? List.<Stems.Stem>of() : Stems.of(language).in(looked)) {
            boolean again = !marks.isEmpty() && marks.get(marks.size() - 1).start() == stem.start();
            if (stems.contains(stem.text()) && !again) {
                marks.add(new Mark(stem.start(), stem.end()));
            }
        }
        return new Marked(composed, marks);
    }

    /** All of it. */
    public List<Piece> whole() {
        return pieces(0, text.length());
    }

    /** The part that has most of the words, from word to word; nothing where it has none. */
    public List<Piece> snippet() {
        if (marks.isEmpty()) {
            return List.of();
        }
        int first = densest();
        int start = wordBegin(Math.max(0, marks.get(first).start() - LEAD));
        int end = wordEnd(Math.min(
                text.length(), Math.max(start + SNIPPET, marks.get(first).end())));
        return Stream.of(
                        ellipsis(start > 0, ELLIPSIS + " "),
                        pieces(start, end),
                        ellipsis(end < text.length(), " " + ELLIPSIS))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Piece> ellipsis(boolean needed, String dots) {
        return needed ? List.of(new Piece(dots, false)) : List.of();
    }

    /** The mark behind which most others follow in the length of a snippet. */
    private int densest() {
        int best = 0;
        int most = 0;
        for (int from = 0, to = 0; from < marks.size(); from++) {
            while (to < marks.size() && marks.get(to).end() - marks.get(from).start() <= SNIPPET - LEAD) {
                to++;
            }
            if (to - from > most) {
                most = to - from;
                best = from;
            }
        }
        return best;
    }

    private int wordBegin(int at) {
        int space = text.lastIndexOf(' ', at);
        return at == 0 ? 0 : space > at - LEAD ? space + 1 : whole(at);
    }

    private int wordEnd(int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', at);
        return space > at - LEAD ? space : whole(at);
    }

    /** A place where no character is cut in two, in scripts without spaces. */
    private int whole(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private List<Piece> pieces(int start, int end) {
        var pieces = new ArrayList<Piece>();
        int at = start;
        for (Mark mark : marks) {
            if (mark.start() >= at && mark.end() <= end) {
                add(pieces, text.substring(at, mark.start()), false);
                add(pieces, text.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(pieces, text.substring(at, end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean mark) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, mark));
        }
    }
}
