package masthead.articles.front;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import masthead.articles.front.FrontView.FrontLine;
import masthead.platform.problem.DomainException;

/** All fronts. There are two, made with the database. */
@ApplicationScoped
public class Fronts {
    private static final String LINES = """
            select a.id as id, l.headline as headline, a.slug as slug,
                   case when p.article_id is null then 'draft'
                        when p.withdrawn_at is null then 'published'
                        else 'withdrawn' end as state
            from article a
            join desk_line l on l.article_id = a.id
            left join publication p on p.article_id = a.id
            where a.id in (:articles)
            """;

    @Inject
    EntityManager em;

    /** 404. */
    public static class FrontNotFound extends DomainException {
        FrontNotFound(String name) {
            super(404, "front-not-found", "No such front", "There is no front “" + name + "”; take front or picks.");
        }
    }

    public Optional<Front> lookup(String name) {
        return Optional.ofNullable(em.find(Front.class, name));
    }

    Front find(String name) {
        return lookup(name).orElseThrow(() -> new FrontNotFound(name));
    }

    /** Those that a story stands on. */
    public List<Front> naming(UUID article) {
        return em.createQuery("select f from Front f order by f.name", Front.class)
                .getResultStream()
                .filter(front -> front.articles().contains(article))
                .toList();
    }

    /** A front with what staff want to know of its stories. */
    FrontView view(Front front) {
        Map<UUID, FrontLine> lines = lines(front.articles());
        return new FrontView(
                front.name(),
                front.articles().stream()
                        .map(lines::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Lines of those of the stories that exist, by id. */
    Map<UUID, FrontLine> lines(List<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery(LINES, Tuple.class)
                .setParameter("articles", articles)
                .getResultList();
        return rows.stream()
                .map(row -> line((Tuple) row))
                .collect(Collectors.toMap(FrontLine::id, Function.identity()));
    }

    private static FrontLine line(Tuple row) {
        return new FrontLine(
                row.get("id", UUID.class),
                row.get("headline", String.class),
                row.get("slug", String.class),
                row.get("state", String.class));
    }

    void flush() {
        em.flush();
    }
}
