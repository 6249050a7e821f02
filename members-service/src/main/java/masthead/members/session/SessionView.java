package masthead.members.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its owner sees it.
 *
 * @param device in words
 * @param lastUsedAt to within five minutes
 * @param endsAt at the latest
 * @param current whether it is the one that asks
 */
public record SessionView(
        UUID id, String device, How how, Instant startedAt, Instant lastUsedAt, Instant endsAt, boolean current) {
    static SessionView of(Session session, boolean current) {
        return new SessionView(
                session.id(),
                session.device(),
                session.how(),
                session.startedAt(),
                session.lastUsedAt(),
                session.endsAt(),
                current);
    }
}
