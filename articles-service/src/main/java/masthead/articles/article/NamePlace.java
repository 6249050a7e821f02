package masthead.articles.article;

import java.util.List;
import java.util.UUID;
import masthead.platform.page.Page;

/** Where a list in the order of names goes on: behind this name, or at it behind this id. */
public record NamePlace(String name, UUID id) {
    /** The place that a page's cursor names; refuses a cursor of another list. */
    public static NamePlace of(Page page) {
        List<String> keys = page.after(2).orElse(List.of("", Page.BEFORE_ALL.toString()));
        try {
            return new NamePlace(keys.get(0), UUID.fromString(keys.get(1)));
        } catch (IllegalArgumentException e) {
            throw Page.badCursor();
        }
    }
}
