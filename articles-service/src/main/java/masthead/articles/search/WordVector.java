package masthead.articles.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tsvector in the making: stems with their places and the weight of the part that they stand in. What is more than
 * PostgreSQL can hold is left out from the end.
 */
final class WordVector {
    /** So that no phrase is found across two parts. */
    private static final int GAP = 10;

    private static final int LAST_POSITION = 16_383;
    private static final int MOST_PLACES = 255;

    /** PostgreSQL's bound is 1 MiB; a stem takes four bytes and a place two beside its letters. */
    private static final int MOST_BYTES = 900_000;

    private final Stems stems;
    private final Map<String, Places> places = new LinkedHashMap<>();
    private int end;
    private int bytes;

    WordVector(Stems stems) {
        this.stems = stems;
    }

    private static final class Places {
        private final StringBuilder text = new StringBuilder();
        private int count;
    }

    /** @param weight A to D, the first counting most */
    void add(String text, char weight) {
        int before = end;
        for (Stems.Stem stem : stems.in(Stems.composed(text))) {
            end = before + stem.position();
            put(stem.text(), end, weight);
        }
        end += GAP;
    }

    private void put(String stem, int position, char weight) {
        Places known = places.get(stem);
        if (known == null) {
            int size = stem.getBytes(StandardCharsets.UTF_8).length + 10;
            if (bytes + size > MOST_BYTES) {
                return;
            }
            bytes += size;
            known = new Places();
            places.put(stem, known);
        }
        if (known.count < MOST_PLACES && bytes < MOST_BYTES && (position <= LAST_POSITION || known.count == 0)) {
            known.text
                    .append(known.count == 0 ? ':' : ',')
                    .append(Math.min(position, LAST_POSITION))
                    .append(weight);
            known.count++;
            bytes += 2;
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        places.forEach((stem, where) ->
                text.append(WordQuery.quoted(stem)).append(where.text).append(' '));
        return text.toString();
    }
}
