package masthead.platform.eventlog;

import java.util.List;
import masthead.platform.events.Position;
import masthead.platform.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where in a snapshot a reader is.
 *
 * @param position the feed's head before the first page was read
 * @param after the cursor of the state's next page, null for the first
 */
record SnapshotPlace(Position position, @Nullable String after) {
    static SnapshotPlace parse(String cursor) {
        List<String> keys = Page.of(1, cursor).after(2).orElseThrow(Page::badCursor);
        return new SnapshotPlace(Position.parse(keys.get(0)), keys.get(1));
    }

    String cursor(String next) {
        return Page.cursor(position, next);
    }
}
