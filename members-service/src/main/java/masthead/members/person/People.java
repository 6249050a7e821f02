package masthead.members.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
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

    /** People who have a role, in the order in which they came. */
    Listing<Person> staff(Page page) {
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
}
