package masthead.articles.markup;

import java.util.ArrayList;
import java.util.List;

/** Notes what is lost while one item is read. */
public final class Losses {
    private final List<Loss> found = new ArrayList<>();

    public void add(Loss.Kind kind, String reason, String words) {
        found.add(new Loss(kind, reason, Plain.line(words)));
    }

    /** In the order in which they were met. */
    public List<Loss> all() {
        return List.copyOf(found);
    }
}
