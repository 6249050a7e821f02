package masthead.feed.brief;

import java.util.Arrays;
import java.util.List;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Which briefs the desk wants to see. */
public class BriefQuery {
    private static final int MOST_WORDS = 8;

    Page page = new Page();

    @Nullable
    String words;

    @Nullable
    String state;

    Page page() {
        return page;
    }

    /** The words that all must be found, each perhaps mistyped. */
    List<String> words() {
        if (words == null) {
            return List.of();
        }
        return Arrays.stream(words.strip().split("[\\s\\p{Cntrl}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** A condition in SQL. */
    String state() {
        if (state == null || state.isEmpty()) {
            return "true";
        }
        return switch (state) {
            case "draft" -> "b.published_at is null";
            case "published" -> "b.published_at is not null and b.withdrawn_at is null";
            case "withdrawn" -> "b.withdrawn_at is not null";
            default -> throw new InvalidRequest("state", "must be draft, published or withdrawn");
        };
    }
}
