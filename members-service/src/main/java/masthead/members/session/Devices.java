package masthead.members.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** With what people signed in before. */
@ApplicationScoped
public class Devices {
    @Inject
    EntityManager em;

    /** Notes a device. @return whether it is new for somebody who had another before */
    boolean isNews(UUID person, String device, Instant now) {
        int added = em.createNativeQuery("""
                        insert into person_device (person_id, device, first_seen_at) values (?1, ?2, ?3)
                        on conflict do nothing
                        """)
                .setParameter(1, person)
                .setParameter(2, device)
                .setParameter(3, now)
                .executeUpdate();
        return added == 1 && hasAnother(person, device);
    }

    private boolean hasAnother(UUID person, String device) {
        Object count = em.createNativeQuery("select count(*) from person_device where person_id = ?1 and device <> ?2")
                .setParameter(1, person)
                .setParameter(2, device)
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }
}
