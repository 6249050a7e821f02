package masthead.articles.content;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which stories of a list are wanted.
 *
 * @param sections any of them, null for all
 */
record StoryFilter(
        @Nullable List<UUID> sections,
        @Nullable UUID topic,
        @Nullable UUID author) {
    String condition() {
        return (sections == null ? "" : " and p.sectionId in :sections ")
                + (topic == null ? "" : " and :topic member of p.topics ")
                + (author == null ? "" : " and :author member of p.authors ");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (sections != null) {
            query.setParameter("sections", sections);
        }
        if (topic != null) {
            query.setParameter("topic", topic);
        }
        if (author != null) {
            query.setParameter("author", author);
        }
        return query;
    }
}
