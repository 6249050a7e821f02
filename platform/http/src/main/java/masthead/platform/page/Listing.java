package masthead.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page, null on the last
 * @param total how many there are in all, only where it was asked for
 */
public record Listing<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {
    /**
     * A page of a list that was read one item further than asked for.
     *
     * @param rows at most {@code limit + 1} items in order
     * @param cursor the cursor of an item
     */
    public static <T> Listing<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        boolean more = rows.size() > limit;
        List<T> items = List.copyOf(more ? rows.subList(0, limit) : rows);
        return new Listing<>(items, more ? cursor.apply(items.get(limit - 1)) : null, null);
    }

    /** The same page of what is made of each item. */
    public <R> Listing<R> map(Function<? super T, ? extends R> making) {
        return new Listing<>(items.stream().<R>map(making).toList(), next, total);
    }

    public Listing<T> counted(long total) {
        return new Listing<>(items, next, total);
    }
}
