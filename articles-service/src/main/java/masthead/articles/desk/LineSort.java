package masthead.articles.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The orders of the desk's list. Each has a key and, for equal keys, the id; an index holds both. */
enum LineSort {
    CHANGED("a.changed_at", true),
    PUBLISHED("p.first_published_at", true),
    HEADLINE("lower(l.headline)", false);

    private final String key;
    private final boolean descending;

    LineSort(String key, boolean descending) {
        this.key = key;
        this.descending = descending;
    }

    static LineSort of(@Nullable String name) {
        for (LineSort sort : values()) {
            if (sort.name().toLowerCase(Locale.ROOT).equals(name)) {
                return sort;
            }
        }
        if (name == null || name.isEmpty()) {
            return CHANGED;
        }
        throw new InvalidRequest("sort", "must be changed, published or headline");
    }

    /** What a row's cursor is made of. */
    String column() {
        return key + " as place";
    }

    /** Rows behind the cursor. */
    String behind() {
        return descending
                ? "(" + key + ", a.id) < (cast(:place as timestamptz), cast(:id as uuid))"
                : "(" + key + ", a.id) > (:place, cast(:id as uuid))";
    }

    String order() {
        String way = descending ? " desc" : "";
        return " order by " + key + way + ", a.id" + way;
    }

    /** The cursor of a row; a headline may hold what separates a cursor's keys. */
    String cursor(Object place, UUID id) {
        return Page.cursor(URLEncoder.encode(place.toString(), StandardCharsets.UTF_8), id);
    }

    /** Place and id behind which a page begins. */
    List<String> after(Page page) {
        if (descending) {
            List<String> decoded = page.after(2).map(LineSort::decoded).orElse(null);
            Page.InTime newest = decoded == null
                    ? new Page.InTime(Page.LATEST, Page.BEFORE_ALL)
                    : Page.of(1, Page.cursor(decoded.toArray())).newest();
            return List.of(newest.at().toString(), newest.id().toString());
        }
        return page.after(2).map(LineSort::decoded).orElse(List.of("", Page.BEFORE_ALL.toString()));
    }

    private static List<String> decoded(List<String> keys) {
        try {
            String place = URLDecoder.decode(keys.get(0), StandardCharsets.UTF_8);
            if (place.indexOf('\0') < 0) {
                return List.of(place, UUID.fromString(keys.get(1)).toString());
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw Page.badCursor();
    }
}
