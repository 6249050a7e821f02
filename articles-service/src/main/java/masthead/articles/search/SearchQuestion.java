package masthead.articles.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are looked for.
 *
 * @param sections in any of these; null for all
 * @param from the first moment of first publication, null for the beginning
 * @param to the first moment behind it, null for the end
 */
public record SearchQuestion(
        WordQuery words,
        @Nullable List<UUID> sections,
        @Nullable UUID author,
        @Nullable Instant from,
        @Nullable Instant to) {
    /** Beside the words, as a condition on rows of the index. */
    String filters() {
        return (sections == null ? "" : " and e.section_id in (:sections)")
                + (author == null ? "" : " and e.authors @> array[cast(:author as uuid)]")
                + (from == null ? "" : " and e.first_published_at >= :from")
                + (to == null ? "" : " and e.first_published_at < :to");
    }

    /** Gives each of the filters' parameters. */
    void bind(BiConsumer<String, Object> query) {
        given(query, "sections", sections);
        given(query, "author", author);
        given(query, "from", from);
        given(query, "to", to);
    }

    private static void given(BiConsumer<String, Object> query, String name, @Nullable Object value) {
        if (value != null) {
            query.accept(name, value);
        }
    }
}
