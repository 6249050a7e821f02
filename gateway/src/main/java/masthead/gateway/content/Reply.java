package masthead.gateway.content;

import java.io.IOException;
import java.util.Optional;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a service said: a record, or the reason why there is none.
 *
 * @param status 200, or 4xx
 * @param record the record where the status is 200; null for one that is read out of the body whenever it is asked for
 * @param type the body's media type
 * @param body the answer as it came, for programs
 */
public record Reply(int status, @Nullable Object record, String type, byte[] body) {
    /** The record; empty where there is none. */
    public <T> Optional<T> as(Class<T> wanted) {
        if (status != 200) {
            return Optional.empty();
        }
        return Optional.of(record == null ? read(body, wanted) : wanted.cast(record));
    }

    static <T> T read(byte[] body, Class<T> type) {
        try {
            return Json.tolerant().readValue(body, type);
        } catch (IOException e) {
            throw new IllegalStateException("A service answered what this gateway can't read", e);
        }
    }
}
