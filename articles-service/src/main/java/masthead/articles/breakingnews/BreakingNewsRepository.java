package masthead.articles.breakingnews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Where the one row is kept. */
@ApplicationScoped
public class BreakingNewsRepository {
    @Inject
    EntityManager em;

    public BreakingNews find() {
        return em.find(BreakingNews.class, true);
    }

    void flush() {
        em.flush();
    }
}
