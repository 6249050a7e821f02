package masthead.members.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.members.person.Person;
import masthead.members.secret.Secret;

/** All ways in that were given out. */
@ApplicationScoped
public class SignInLinks {
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    SignInLink add(SignInLink link) {
        em.persist(link);
        return link;
    }

    /** @throws LinkUsedUp there is none */
    SignInLink find(Secret token) {
        return em.createQuery(
                        "select l from SignInLink l left join fetch l.person where l.tokenHash = :hash",
                        SignInLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .orElseThrow(LinkUsedUp::unknown);
    }

    /** What was last asked for in this browser. */
    Optional<SignInLink> lastOf(byte[] browser) {
        return em.createQuery("""
                        select l from SignInLink l left join fetch l.person
                        where l.browserHash = :browser
                        order by l.id desc
                        """, SignInLink.class)
                .setParameter("browser", browser)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same link as it is now, and nobody else's until the transaction ends. The person comes first, as everywhere: whoever changes
     * a person ends the ways in after that.
     *
     * @throws LinkUsedUp it was ended meanwhile
     */
    SignInLink locked(SignInLink link) {
        Person person = link.person();
        if (person == null) {
            // As much work as for somebody, so that the time doesn't tell.
            em.find(Person.class, NOBODY, LockModeType.PESSIMISTIC_READ);
        } else {
            em.refresh(person, LockModeType.PESSIMISTIC_READ);
        }
        try {
            em.refresh(link, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException ended) {
            throw LinkUsedUp.unknown();
        }
        return link;
    }

    /** Keeps everybody else from giving this person a way in, or coming in, until the transaction ends. */
    void lock(Person person) {
        em.flush();
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Ends the links of these kinds that nobody used. @return how many there were */
    int end(UUID person, SignInLink.Kind... kinds) {
        return em.createQuery(
                        "delete from SignInLink l where l.person.id = :person and l.usedAt is null and l.kind in :kinds")
                .setParameter("person", person)
                .setParameter("kinds", List.of(kinds))
                .executeUpdate();
    }

    /**
     * Ends what somebody asked for or was given to sign in by, but not an invitation. What was asked for stays as a stranger's: whoever
     * asked at the door in somebody's name must not learn from it that it was somebody's.
     */
    public void endAllOf(UUID person) {
        end(person, SignInLink.Kind.OPERATOR);
        em.createQuery(
                        "update SignInLink l set l.person = null where l.person.id = :person and l.usedAt is null and l.kind = LINK")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** The same of everybody. */
    public void endEverybodys() {
        em.createQuery("delete from SignInLink l where l.usedAt is null and l.kind = OPERATOR")
                .executeUpdate();
        em.createQuery("update SignInLink l set l.person = null where l.usedAt is null and l.kind = LINK")
                .executeUpdate();
    }

    /** When the invitations end that these people have and didn't use, in one statement. */
    Map<UUID, Instant> invitations(Collection<UUID> people, Instant now) {
        return em.createQuery("""
                        select l.person.id, l.expiresAt from SignInLink l
                        where l.person.id in :people and l.kind = INVITATION and l.usedAt is null and l.expiresAt > :now
                        """, Object[].class)
                .setParameter("people", people)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    /** Forgets some that ended long enough ago for nobody to wonder about them. */
    void forgetSome(Instant now) {
        em.createNativeQuery("""
                        delete from sign_in_link where id in (
                            select id from sign_in_link where expires_at < ?1 limit 10 for update skip locked)
                        """).setParameter(1, now.minus(REMEMBERED)).executeUpdate();
    }
}
