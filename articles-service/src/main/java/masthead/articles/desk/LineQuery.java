package masthead.articles.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import masthead.articles.article.Kind;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Which stories the desk wants to see, in which order. */
public class LineQuery {
    private static final Set<String> STATES = Set.of("draft", "published", "withdrawn");
    private static final int MOST_WORDS = 8;

    Page page = new Page();

    @Nullable
    String words;

    @Nullable
    String state;

    @Nullable
    String kind;

    @Nullable
    String section;

    @Nullable
    String topic;

    @Nullable
    String series;

    @Nullable
    String author;

    @Nullable
    String savedBy;

    @Nullable
    String sort;

    Page page() {
        return page;
    }

    LineSort sort() {
        return LineSort.of(sort);
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

    @Nullable
    String state() {
        if (state != null && !state.isEmpty() && !STATES.contains(state)) {
            throw new InvalidRequest("state", "must be draft, published or withdrawn");
        }
        return state == null || state.isEmpty() ? null : state;
    }

    @Nullable
    String kind() {
        return kind == null || kind.isEmpty()
                ? null
                : Kind.of(kind.toLowerCase(Locale.ROOT)).wireName();
    }

    @Nullable
    UUID section() {
        return id("section", section);
    }

    @Nullable
    UUID topic() {
        return id("topic", topic);
    }

    @Nullable
    UUID series() {
        return id("series", series);
    }

    @Nullable
    UUID author() {
        return id("author", author);
    }

    @Nullable
    UUID savedBy() {
        return id("savedBy", savedBy);
    }

    /** Taken as text, since JAX-RS would answer 404 to what is no id. */
    private static @Nullable UUID id(String field, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(field, "must be an id");
        }
    }
}
