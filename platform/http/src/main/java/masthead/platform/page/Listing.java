package masthead.platform.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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
    public Listing<T> counted(long total) {
        return new Listing<>(items, next, total);
    }
}
