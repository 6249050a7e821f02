package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.query.NativeQuery;

/** How many stories readers saw first in which month. */
@ApplicationScoped
public class Calendar {
    @Inject
    EntityManager em;

    /** A month, such as {@code 2026-11}, and how many public stories there are of it. */
    public record Month(String month, long articles) {}

    /** The months with stories, newest first, as they are counted in a zone. Read from an index alone. */
    List<Month> months(ZoneId zone) {
        List<Object[]> rows = em.createNativeQuery("""
                        select to_char(month, 'YYYY-MM') as month, articles
                        from (
                            select date_trunc('month', first_published_at at time zone :zone) as month,
                                   count(*) as articles
                            from publication
                            where withdrawn_at is null and kind <> 'PAGE'
                            group by 1
                        ) as counted
                        order by counted.month desc
                        """, Object[].class)
                .unwrap(NativeQuery.class)
                .setParameter("zone", zone.getId())
                .getResultList();
        return rows.stream()
                .map(row -> new Month((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }
}
