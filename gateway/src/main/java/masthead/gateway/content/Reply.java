package masthead.gateway.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service said: a record, or the reason why there is none.
 *
 * @param status 200, or 4xx
 * @param record the record where the status is 200
 * @param type the body's media type
 * @param body the answer as it came, for programs
 */
public record Reply(int status, @Nullable Object record, String type, byte[] body) {
    public <T> Optional<T> as(Class<T> wanted) {
        return Optional.ofNullable(record).map(wanted::cast);
    }
}
