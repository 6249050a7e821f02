package masthead.members.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session that began: the only time that its text is shown.
 *
 * @param session the text
 * @param to the path that they wanted to see
 */
public record NewSession(
        String session,
        UUID id,
        UUID person,
        String name,
        List<String> kinds,
        @Nullable String to,
        Instant endsAt) {}
