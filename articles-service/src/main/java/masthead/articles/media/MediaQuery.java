package masthead.articles.media;

import java.util.Locale;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Which pictures are wanted. */
public class MediaQuery {
    Page page = new Page();

    @Nullable
    String words;

    @Nullable
    String used;

    @Nullable
    String missing;

    Page page() {
        return page;
    }

    /** A pattern of words in a file name, caption, credit or alt text; null for all. */
    @Nullable
    String pattern() {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.indexOf('\0') >= 0) {
            throw new InvalidRequest("q", "holds control characters; remove them");
        }
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    /** Whether anything shows it, in work or published: a story, an author's page, the newspaper's head. */
    @Nullable
    Boolean used() {
        if (used == null || used.isEmpty()) {
            return null;
        }
        return switch (used) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidRequest("used", "must be true or false");
        };
    }

    /** What it lacks, as a condition in SQL; null for all. */
    @Nullable
    String lack() {
        if (missing == null || missing.isEmpty()) {
            return null;
        }
        return switch (missing) {
            case "alt" -> "m.alt = '' and not m.decorative";
            case "credit" -> "m.credit = ''";
            default -> throw new InvalidRequest("missing", "must be alt or credit");
        };
    }
}
