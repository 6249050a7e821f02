package masthead.articles.section;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import masthead.platform.problem.DomainException;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** All sections. There are few, so they are read together. */
@ApplicationScoped
public class Sections {
    private static final long LOCK = 0x73656374;

    @Inject
    EntityManager em;

    /** 404. */
    public static class SectionNotFound extends DomainException {
        public SectionNotFound(Object id) {
            super(404, "section-not-found", "No such section", "There is no section " + id + ".");
        }
    }

    /** Siblings in their order. */
    public List<Section> all() {
        return em.createQuery("select s from Section s order by s.place, s.name", Section.class)
                .getResultList();
    }

    /** Those with a parent, or without one for null, in their order. */
    List<Section> below(@Nullable UUID parent) {
        return all().stream()
                .filter(section -> Objects.equals(section.parent(), parent))
                .toList();
    }

    public Optional<Section> lookup(UUID id) {
        return Optional.ofNullable(em.find(Section.class, id));
    }

    public Section find(UUID id) {
        return lookup(id).orElseThrow(() -> new SectionNotFound(id));
    }

    public Optional<Section> lookup(String slug) {
        return all().stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    public Section add(Section section) {
        em.persist(section);
        return section;
    }

    /** A section's own id and those of all below it. */
    public List<UUID> withDescendants(UUID root) {
        List<Section> all = all();
        var found = new ArrayList<>(List.of(root));
        for (int i = 0; i < found.size(); i++) {
            UUID parent = found.get(i);
            all.stream()
                    .filter(section -> parent.equals(section.parent()))
                    .map(Section::id)
                    .filter(id -> !found.contains(id))
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * Refuses a parent that isn't there or stands below the section itself. One section moves at a time: two that move below
     * each other would each be allowed to.
     */
    void checkParent(@Nullable UUID parent, @Nullable UUID self) {
        if (parent == null) {
            return;
        }
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (lookup(parent).isEmpty()) {
            throw new InvalidRequest("parent", "is no section");
        }
        if (self != null && withDescendants(self).contains(parent)) {
            throw new InvalidRequest("parent", "stands below this section; choose another");
        }
    }

    public void flush() {
        em.flush();
    }
}
