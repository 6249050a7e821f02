package masthead.articles.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is in which story. Whoever doesn't say so again within 25 seconds has left. */
@ApplicationScoped
public class Presences {
    static final Duration FORGOTTEN = Duration.ofSeconds(25);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Somebody is in a story, and those who left long ago are forgotten everywhere. */
    void beat(UUID article, Present who) {
        em.createNativeQuery("""
                        delete from presence where ctid in (
                            select ctid from presence where seen_at < :old limit 100 for update skip locked)
                        """)
                .setParameter("old", clock.instant().minus(FORGOTTEN))
                .executeUpdate();
        em.createNativeQuery("""
                        insert into presence (article_id, person_id, name, doing, seen_at)
                        values (:article, :person, :name, :doing, :now)
                        on conflict (article_id, person_id)
                        do update set name = excluded.name, doing = excluded.doing, seen_at = excluded.seen_at
                        """)
                .setParameter("article", article)
                .setParameter("person", who.person())
                .setParameter("name", who.name())
                .setParameter("doing", who.doing().wireName())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void leave(UUID article, UUID person) {
        em.createNativeQuery("delete from presence where article_id = :article and person_id = :person")
                .setParameter("article", article)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Who is in these stories, by story, in the order of names. */
    Map<UUID, List<Present>> in(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("""
                        select article_id as article, person_id as person, name as name, doing as doing
                        from presence
                        where article_id in (:articles) and seen_at >= :since
                        order by name, person_id
                        """, Tuple.class)
                .setParameter("articles", articles)
                .setParameter("since", clock.instant().minus(FORGOTTEN))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get("article", UUID.class),
                        Collectors.mapping(Presences::present, Collectors.toList())));
    }

    private static Present present(Tuple row) {
        return new Present(
                row.get("person", UUID.class), row.get("name", String.class), Doing.of(row.get("doing", String.class)));
    }
}
