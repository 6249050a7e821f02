package masthead.gateway.upstream;

import masthead.platform.events.Position;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered.
 *
 * @param position up to where in its event feed the answer is sure to be true; null where it didn't say
 */
public record Answer(
        int status,
        String contentType,
        byte[] body,
        @Nullable Position position) {}
