package masthead.articles.wordpress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post, a page, an attachment, or whatever else WordPress keeps as a post.
 *
 * @param type {@code post}, {@code page}, {@code attachment}, {@code nav_menu_item} and others
 * @param name its part of the address, percent-encoded in other scripts than Latin
 * @param creator the author's login
 * @param at when it was published, or written where it wasn't; null where nobody knows
 * @param modified when it was last changed; null where the export doesn't say
 * @param parent the item above a page, or the one that an attachment was uploaded to; 0 for none
 * @param file the address of an attachment's file; empty for others
 * @param meta custom fields by key
 * @param comments how many there are
 * @param line where it begins in the file
 */
public record WpItem(
        long id,
        String type,
        String status,
        String title,
        String name,
        String link,
        String guid,
        String creator,
        @Nullable Instant at,
        @Nullable Instant modified,
        String content,
        String excerpt,
        String password,
        long parent,
        int order,
        boolean sticky,
        String file,
        List<Term> terms,
        Map<String, List<String>> meta,
        int comments,
        int line)
        implements WpEntry {

    /** A term that is put on an item. */
    public record Term(String taxonomy, String slug, String name) {}

    /** The first value of the first of these custom fields that has one. */
    public Optional<String> field(String... keys) {
        return List.of(keys).stream()
                .flatMap(key -> meta.getOrDefault(key, List.of()).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The terms of one taxonomy, in order. */
    public List<Term> terms(String taxonomy) {
        return terms.stream().filter(term -> term.taxonomy().equals(taxonomy)).toList();
    }
}
