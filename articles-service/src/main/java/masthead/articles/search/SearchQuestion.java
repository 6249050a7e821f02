package masthead.articles.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    SearchQuestion with(WordQuery others) {
        return new SearchQuestion(others, sections, author, from, to);
    }

    /** Beside the words, as a condition on rows of the index. */
    String filters() {
        return (sections == null ? "" : " and e.section_id in (:sections)")
                + (author == null ? "" : " and e.authors @> array[cast(:author as uuid)]")
                + (from == null ? "" : " and e.first_published_at >= :from")
                + (to == null ? "" : " and e.first_published_at < :to");
    }
}
