package masthead.articles.wordpress;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masthead.articles.markup.Plain;
import org.jspecify.annotations.Nullable;

/** The fields of one thing in an export file, by name, and what they mean. */
final class Fields {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_FIELDS = 1_000;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> meta = new HashMap<>();

    void put(String name, String text) {
        values.merge(name, text, (first, second) -> first.isBlank() ? second : first);
    }

    /** Keeps a custom field, but for answers that the old system kept of others. */
    void meta(Fields field) {
        String key = field.line("wp:meta_key");
        if (!key.startsWith("_oembed_") && meta.size() < MOST_FIELDS) {
            meta.computeIfAbsent(key, none -> new ArrayList<>()).add(field.value("wp:meta_value"));
        }
    }

    /** As it stands. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** On one line. */
    String line(String name) {
        return Plain.line(value(name));
    }

    /** The words, without markup. */
    String words(String name) {
        return Plain.ofMarkup(value(name));
    }

    /** A number; 0 where there is none. */
    long number(String name) {
        String text = line(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    WpItem item(List<WpItem.Term> terms, int comments, int line) {
        return new WpItem(
                number("wp:post_id"),
                line("wp:post_type"),
                line("wp:status"),
                value("title"),
                line("wp:post_name"),
                line("link"),
                line("guid"),
                line("dc:creator").replaceFirst("^[<>\\s]+", ""),
                first(stamp("wp:post_date_gmt"), published(), stamp("wp:post_date")),
                first(stamp("wp:post_modified_gmt"), stamp("wp:post_modified")),
                value("content:encoded"),
                value("excerpt:encoded"),
                line("wp:post_password"),
                number("wp:post_parent"),
                (int) Math.min(Integer.MAX_VALUE, number("wp:menu_order")),
                number("wp:is_sticky") == 1,
                line("wp:attachment_url"),
                List.copyOf(terms),
                Map.copyOf(meta),
                comments,
                line);
    }

    private static @Nullable Instant first(@Nullable Instant... instants) {
        return Stream.of(instants)
                .filter(instant -> instant != null)
                .findFirst()
                .orElse(null);
    }

    /** A time in WordPress's form; null for the zeros that stand where there is none. */
    private @Nullable Instant stamp(String name) {
        try {
            return plausible(LocalDateTime.parse(line(name), STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private @Nullable Instant published() {
        try {
            return plausible(DateTimeFormatter.RFC_1123_DATE_TIME.parse(line("pubDate"), Instant::from));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable Instant plausible(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? null : instant;
    }
}
