package masthead.members.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.members.access.Role;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;

/** Everybody whom the newsroom knows. */
@ApplicationScoped
public class People {
    @Inject
    EntityManager em;

    public Person add(Person person) {
        em.persist(person);
        return person;
    }

    /** 404. */
    static class StaffNotFound extends DomainException {
        StaffNotFound() {
            super(404, "staff-not-found", "No such member of staff", "Nobody of that name or id works here.");
        }
    }

    /** Somebody who works here. @throws DomainException 404 */
    public Person find(UUID id) {
        Person person = em.find(Person.class, id);
        if (person == null || person.kinds().isEmpty()) {
            throw new StaffNotFound();
        }
        return person;
    }

    /** How {@link #find} says that nobody is there, for who looked in another way. */
    public static DomainException notFound() {
        return new StaffNotFound();
    }

    /** Somebody was here. */
    public void noteSeen(UUID person, Instant now) {
        em.createNativeQuery("insert into person_seen (person_id, at) values (?1, ?2)"
                        + " on conflict (person_id) do update set at = excluded.at")
                .setParameter(1, person)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** When these people were last here, to within five minutes, less those who never came in; in one statement. */
    public Map<UUID, Instant> lastSeen(Collection<UUID> people) {
        return em.createQuery("select s from PersonSeen s where s.personId in :people", PersonSeen.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(PersonSeen::personId, PersonSeen::at));
    }

    /**
     * How many owners may come in beside somebody. Whoever asks is the only one to do so until the transaction ends, so that
     * two who see each other can't both go.
     */
    public long otherOwners(UUID but) {
        em.flush();
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('owners')) as text)", String.class)
                .getSingleResult();
        return em.createQuery("""
                        select count(p) from Person p
                        where p.id <> :but and p.kind = 'human' and p.state = 'active' and :owner member of p.roles
                        """, Long.class)
                .setParameter("but", but)
                .setParameter("owner", Role.OWNER)
                .getSingleResult();
    }

    /** People who have a role, in the order in which they came. */
    public Listing<Person> staff(Page page) {
        List<Person> rows = em.createQuery("""
                        select p from Person p
                        where p.kind = 'human' and size(p.roles) > 0 and p.id > :after
                        order by p.id
                        """, Person.class)
                .setParameter("after", page.behind())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Listing<Person> listing = page.listing(rows, person -> Page.cursor(person.id()));
        return page.counted() ? listing.counted(countStaff()) : listing;
    }

    private long countStaff() {
        return em.createQuery("select count(p) from Person p where p.kind = 'human' and size(p.roles) > 0", Long.class)
                .getSingleResult();
    }

    /** All, for followers that lost their place, behind an id. */
    List<Person> behind(UUID after, int limit) {
        return em.createQuery("select p from Person p where p.id > :after order by p.id", Person.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    public void flush() {
        em.flush();
    }
}
