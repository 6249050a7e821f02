package masthead.articles.content;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which stories of a list are wanted.
 *
 * @param sections any of them, null for all
 * @param series its stories come in reading order
 * @param span when they were published first
 */
record StoryFilter(
        @Nullable List<UUID> sections,
        @Nullable UUID topic,
        @Nullable UUID author,
        @Nullable UUID series,
        Span span) {
    static final StoryFilter ALL = new StoryFilter(null, null, null);

    StoryFilter(@Nullable List<UUID> sections, @Nullable UUID topic, @Nullable UUID author) {
        this(sections, topic, author, null, Span.EVER);
    }

    /**
     * A span of time.
     *
     * @param from the first moment, null for the beginning
     * @param to the first moment behind it, null for the end
     */
    record Span(@Nullable Instant from, @Nullable Instant to) {
        static final Span EVER = new Span(null, null);
        private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

        /** The span between two times as they are written in a query, each empty or null for none. */
        static Span of(@Nullable String from, @Nullable String to) {
            return new Span(instant("from", from), instant("to", to));
        }

        /** The span from the beginning of a day to the end of another, as {@code yyyy-mm-dd}, each empty or null for none. */
        static Span ofDays(@Nullable String first, @Nullable String last, ZoneId zone) {
            LocalDate from = day("from", first);
            LocalDate to = day("to", last);
            return new Span(
                    from == null ? null : from.atStartOfDay(zone).toInstant(),
                    to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
        }

        private static @Nullable LocalDate day(String field, @Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                if (text.length() == "yyyy-mm-dd".length() && !text.startsWith("0000")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException e) {
                // refused below
            }
            throw new InvalidRequest(field, "must be a day such as 2026-11-01");
        }

        private static @Nullable Instant instant(String field, @Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                Instant at = Instant.parse(text);
                if (!at.isBefore(EARLIEST) && !at.isAfter(Page.LATEST)) {
                    return at;
                }
            } catch (DateTimeParseException e) {
                // refused below, like a time that the database can't hold
            }
            throw new InvalidRequest(field, "must be a time such as 2026-11-01T00:00:00Z");
        }
    }

    StoryFilter within(Span wanted) {
        return new StoryFilter(sections, topic, author, series, wanted);
    }

    String condition() {
        return (sections == null ? "" : " and p.sectionId in :sections ")
                + (topic == null ? "" : " and :topic member of p.topics ")
                + (author == null ? "" : " and :author member of p.authors ")
                + (series == null ? "" : " and p.seriesId = :series ")
                + (span.from() == null ? "" : " and p.firstPublishedAt >= :from ")
                + (span.to() == null ? "" : " and p.firstPublishedAt < :to ");
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        set(query, "sections", sections);
        set(query, "topic", topic);
        set(query, "author", author);
        set(query, "series", series);
        set(query, "from", span.from());
        set(query, "to", span.to());
        return query;
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
