package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where things that were imported came from. */
@ApplicationScoped
public class Origins {
    @Inject
    EntityManager em;

    Optional<Imported> lookup(String origin) {
        return Optional.ofNullable(em.find(Imported.class, origin));
    }

    /** What became of something; null if it never came. */
    @Nullable
    UUID thing(String origin) {
        return lookup(origin).map(Imported::thing).orElse(null);
    }

    /** Those of the origins that came. */
    List<Imported> of(Collection<String> origins) {
        return em.createQuery("select i from Imported i where i.origin in :origins", Imported.class)
                .setParameter("origins", origins)
                .getResultList();
    }

    /** Whether something else in an archive became this thing. */
    boolean made(UUID thing) {
        return !em.createQuery("select i.origin from Imported i where i.thing = :thing", String.class)
                .setParameter("thing", thing)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Imported imported) {
        em.persist(imported);
    }
}
