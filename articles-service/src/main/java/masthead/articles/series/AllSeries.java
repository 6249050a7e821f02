package masthead.articles.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.article.NamePlace;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;

/** All series. */
@ApplicationScoped
public class AllSeries {
    @Inject
    EntityManager em;

    /** 404. */
    public static class SeriesNotFound extends DomainException {
        public SeriesNotFound(Object id) {
            super(404, "series-not-found", "No such series", "There is no series " + id + ".");
        }
    }

    /** By name. */
    public Listing<SeriesView> list(Page page) {
        NamePlace after = NamePlace.of(page);
        List<Series> rows = em.createQuery("""
                        select s from Series s
                        where s.name > :name or s.name = :name and s.id > :id
                        order by s.name, s.id
                        """, Series.class)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(
                rows.stream().map(SeriesView::of).toList(), series -> Page.cursor(series.name(), series.id()));
    }

    public Series find(UUID id) {
        return lookup(id).orElseThrow(() -> new SeriesNotFound(id));
    }

    public Optional<Series> lookup(UUID id) {
        return Optional.ofNullable(em.find(Series.class, id));
    }

    public Optional<Series> lookup(String slug) {
        return em.createQuery("select s from Series s where s.slug = :slug", Series.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    public Series add(Series series) {
        em.persist(series);
        return series;
    }

    public void flush() {
        em.flush();
    }
}
