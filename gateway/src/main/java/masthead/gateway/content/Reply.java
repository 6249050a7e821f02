package masthead.gateway.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is there: a record, or the reason why there is none.
 *
 * @param status 200, 404 or 410
 * @param record the record where the status is 200
 */
public record Reply(int status, @Nullable Object record) {
    public <T> Optional<T> as(Class<T> type) {
        return Optional.ofNullable(record).map(type::cast);
    }
}
