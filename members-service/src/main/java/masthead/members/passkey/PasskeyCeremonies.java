package masthead.members.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import masthead.platform.id.Ids;
import masthead.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** The ceremonies that are open. */
@ApplicationScoped
public class PasskeyCeremonies {
    private static final int SWEPT_AT_ONCE = 20;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** 410: answered, or too late. */
    static class CeremonyOver extends DomainException {
        CeremonyOver() {
            super(
                    410,
                    "ceremony-over",
                    "This took too long",
                    "What your device was asked is five minutes old, or was answered already. Begin again.");
        }
    }

    /** Opens a ceremony, and forgets some that nobody answered. @param person as {@link PasskeyCeremony} */
    UUID begin(@Nullable UUID person, String request) {
        Instant now = clock.instant();
        em.createNativeQuery("delete from passkey_ceremony where id in (select id from passkey_ceremony"
                        + " where expires_at < :now order by expires_at limit :most for update skip locked)")
                .setParameter("now", now)
                .setParameter("most", SWEPT_AT_ONCE)
                .executeUpdate();
        UUID id = Ids.next(now);
        em.persist(new PasskeyCeremony(id, person, request, now));
        return id;
    }

    /**
     * Ends a ceremony and gives what was asked, in one statement and a transaction of its own, so that it is over even if the
     * answer turns out to be worth nothing.
     */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public Optional<String> end(UUID id, @Nullable UUID person) {
        return em.createNativeQuery("""
                        delete from passkey_ceremony
                        where id = :id and coalesce(person_id, :nobody) = :person and expires_at > :now
                        returning request
                        """, String.class)
                .setParameter("id", id)
                .setParameter("nobody", NOBODY)
                .setParameter("person", Objects.requireNonNullElse(person, NOBODY))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }
}
