package masthead.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param actor the person or program; null when a service acted by itself, or nobody had signed in
 * @param actorName its name at that time
 * @param action noun.past-verb, such as {@code article.published}
 * @param subject the id of what it was done to
 * @param from the address it came from, for 30 days
 * @param detail what else there is to know of this action
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        String actorName,
        String action,
        @Nullable UUID subject,
        @Nullable String from,
        JsonNode detail) {}
