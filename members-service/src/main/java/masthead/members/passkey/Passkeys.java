package masthead.members.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.platform.problem.DomainException;

/** All passkeys, and what devices know their people by. */
@ApplicationScoped
public class Passkeys {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager em;

    /** 404. */
    static class PasskeyNotFound extends DomainException {
        PasskeyNotFound(UUID id) {
            super(404, "passkey-not-found", "No such passkey", "You have no passkey " + id + ".");
        }
    }

    Passkey add(Passkey passkey) {
        em.persist(passkey);
        em.flush();
        return passkey;
    }

    /** One of somebody's own; another's is not there. */
    Passkey find(UUID person, UUID id) {
        Passkey found = em.find(Passkey.class, id);
        if (found == null || !found.person().id().equals(person)) {
            throw new PasskeyNotFound(id);
        }
        return found;
    }

    /** Somebody's own, in the order in which they were added. */
    List<Passkey> of(UUID person) {
        return em.createQuery("select k from Passkey k where k.person.id = :person order by k.id", Passkey.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** How many each of these people has, less those who have none. */
    public Map<UUID, Long> counts(Collection<UUID> people) {
        return em.createQuery(
                        "select k.person.id, count(k) from Passkey k where k.person.id in :people group by k.person.id",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    Optional<Passkey> lookup(byte[] credential) {
        return em.createQuery("select k from Passkey k join fetch k.person where k.credentialId = :id", Passkey.class)
                .setParameter("id", credential)
                .getResultStream()
                .findFirst();
    }

    /** Without a new version: a use changes nothing that anybody edits. */
    void noteUse(Passkey passkey, long signCount, Instant now) {
        em.createQuery(
                        "update Passkey k set k.lastUsedAt = :now, k.signCount = greatest(k.signCount, :count) where k.id = :id")
                .setParameter("now", now)
                .setParameter("count", signCount)
                .setParameter("id", passkey.id())
                .executeUpdate();
    }

    void remove(Passkey passkey) {
        em.remove(passkey);
    }

    /** What devices know this person by, made at the first time. */
    byte[] handle(UUID person) {
        PasskeyHandle known = em.find(PasskeyHandle.class, person);
        if (known != null) {
            return known.handle();
        }
        byte[] handle = new byte[PasskeyHandle.BYTES];
        RANDOM.nextBytes(handle);
        em.persist(new PasskeyHandle(person, handle));
        return handle;
    }

    Optional<UUID> personOf(byte[] handle) {
        return em.createQuery("select h from PasskeyHandle h where h.handle = :handle", PasskeyHandle.class)
                .setParameter("handle", handle)
                .getResultStream()
                .map(PasskeyHandle::personId)
                .findFirst();
    }

    void flush() {
        em.flush();
    }
}
