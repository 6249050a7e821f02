package masthead.articles.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of the stories that are wanted, in SQL, with its parameters: {@code a} is the article, {@code l} its line,
 * {@code p} its publication.
 */
record LineConditions(List<String> all, Map<String, Object> parameters) {
    /** Words as long as this have three letters together, by which an index finds them. */
    private static final int FOUND_BY_INDEX = 3;

    /** @param sections the section that is wanted and all below it; null for any */
    static LineConditions of(LineQuery query, @Nullable List<UUID> sections) {
        return new LineConditions(new ArrayList<>(), new HashMap<>())
                .state(query.state())
                .and("l.kind = :kind", "kind", query.kind())
                .and("l.section_id in (:sections)", "sections", sections)
                .and("l.topics @> array[cast(:topic as uuid)]", "topic", query.topic())
                .and("l.series_id = cast(:series as uuid)", "series", query.series())
                .and("l.authors @> array[cast(:author as uuid)]", "author", query.author())
                .and("l.saved_by_id = cast(:savedBy as uuid)", "savedBy", query.savedBy())
                .words(query.words());
    }

    String text() {
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private LineConditions and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(parameter, value instanceof UUID id ? id.toString() : value);
        }
        return this;
    }

    private LineConditions state(@Nullable String state) {
        if (state != null) {
            all.add(
                    switch (state) {
                        case "draft" -> "p.article_id is null";
                        case "published" -> "p.article_id is not null and p.withdrawn_at is null";
                        default -> "p.withdrawn_at is not null";
                    });
        }
        return this;
    }

    /** Each word stands in headline or standfirst, perhaps mistyped; or all of them in the address. */
    private LineConditions words(List<String> words) {
        if (words.isEmpty()) {
            return this;
        }
        String slug = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                .collect(Collectors.joining("-"))
                .replaceAll("^-+|-+$", "");
        if (!slug.isEmpty()) {
            parameters.put("slug", "%" + slug + "%");
        }
        if (words.stream().anyMatch(word -> word.length() >= FOUND_BY_INDEX)) {
            String found = "select w.article_id from desk_line w where " + each(words, "w");
            String addressed = slug.isEmpty() ? "" : " union select s.id from article s where s.slug like :slug";
            all.add("a.id in (" + found + addressed + ")");
        } else {
            // Letters that stand nearly everywhere: the first page is full long before all that have them are gathered.
            String addressed = slug.isEmpty() ? "" : " or a.slug like :slug";
            all.add("(" + each(words, "l") + addressed + ")");
        }
        return this;
    }

    private String each(List<String> words, String line) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> word(words.get(i), "word" + i, line))
                .collect(Collectors.joining(" and "));
    }

    private String word(String word, String name, String line) {
        String text = "(%1$s.headline || ' ' || %1$s.standfirst)".formatted(line);
        parameters.put(name + "in", "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%");
        if (word.length() < FOUND_BY_INDEX) {
            return text + " ilike :" + name + "in";
        }
        parameters.put(name, word);
        return "(" + text + " ilike :" + name + "in or " + text + " %> :" + name + ")";
    }
}
