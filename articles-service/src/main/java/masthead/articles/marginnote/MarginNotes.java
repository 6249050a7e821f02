package masthead.articles.marginnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The notes at the margins of stories. */
@ApplicationScoped
public class MarginNotes {
    @Inject
    EntityManager em;

    public void add(MarginNote note) {
        em.persist(note);
    }

    /** What the notes of a story say, oldest first. */
    public List<String> texts(UUID article) {
        return of(article).stream().map(MarginNote::text).toList();
    }

    List<MarginNote> of(UUID article) {
        return em.createQuery(
                        "select n from MarginNote n where n.articleId = :article order by n.writtenAt, n.id",
                        MarginNote.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** Removes a note; one that is gone already is no error. */
    void remove(UUID article, UUID note) {
        em.createQuery("delete from MarginNote n where n.id = :note and n.articleId = :article")
                .setParameter("note", note)
                .setParameter("article", article)
                .executeUpdate();
    }
}
