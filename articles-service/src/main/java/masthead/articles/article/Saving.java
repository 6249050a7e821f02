package masthead.articles.article;

import java.time.Instant;
import java.util.UUID;
import masthead.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who saves, and when.
 *
 * @param by the name of today
 * @param byId the person or program; null where the system itself saves
 */
public record Saving(String by, @Nullable UUID byId, Instant at) {
    public static Saving of(Actor actor, Instant at) {
        return new Saving(actor.name(), actor.id().orElse(null), at);
    }
}
