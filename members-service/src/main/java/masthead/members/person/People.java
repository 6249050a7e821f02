package masthead.members.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** Everybody whom the newsroom knows. */
@ApplicationScoped
public class People {
    @Inject
    EntityManager em;

    public Person add(Person person) {
        em.persist(person);
        return person;
    }

    /** Those who have a role, in the order in which they came. */
    Listing<Person> staff(Page page) {
        List<Person> rows = em.createQuery("""
                        select p from Person p
                        where size(p.roles) > 0 and p.id > :after
                        order by p.id
                        """, Person.class)
                .setParameter("after", page.behind())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows, person -> Page.cursor(person.id()));
    }

    /** All, for followers that lost their place, behind an id. */
    List<Person> behind(UUID after, int limit) {
        return em.createQuery("select p from Person p where p.id > :after order by p.id", Person.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
