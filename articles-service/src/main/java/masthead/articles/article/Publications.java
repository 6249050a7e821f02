package masthead.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.article.Refusals.NotPublic;
import masthead.platform.id.Ids;

/** All publications, and what was put right in them. */
@ApplicationScoped
public class Publications {
    @Inject
    EntityManager em;

    public Optional<Publication> lookup(UUID article) {
        return Optional.ofNullable(em.find(Publication.class, article));
    }

    /** @throws NotPublic the story was never public */
    public Publication find(UUID article) {
        return lookup(article).orElseThrow(() -> new NotPublic("Readers never saw it."));
    }

    public Publication add(Publication publication) {
        em.persist(publication);
        return publication;
    }

    /** The public stories that name another one as related, at most a hundred. */
    @SuppressWarnings("unchecked") // the class is given to the query
    public List<Publication> relatedTo(UUID article) {
        return em.createNativeQuery("""
                        select * from publication
                        where related @> jsonb_build_array(cast(:article as text)) and withdrawn_at is null
                        order by article_id limit 100
                        """, Publication.class)
                .setParameter("article", article.toString())
                .getResultList();
    }

    /** Remembers that a revision was shown, and as what: {@code first}, or the change that readers were told. */
    public void showed(Article article, Revision revision, String change, Instant at) {
        em.persist(new Showing(Ids.next(at), article.id(), revision.number(), at, change));
    }

    public Correction correct(Article article, String kind, String text, Instant at) {
        var correction = new Correction(Ids.next(at), article.id(), at, kind, text);
        em.persist(correction);
        return correction;
    }

    /** What was put right in a story, oldest first. */
    public List<Correction> corrections(UUID article) {
        return corrections(List.of(article));
    }

    /** What was put right in any of these stories, oldest first. */
    public List<Correction> corrections(Collection<UUID> articles) {
        return em.createQuery(
                        "select c from Correction c where c.articleId in :articles order by c.at, c.id",
                        Correction.class)
                .setParameter("articles", articles)
                .getResultList();
    }
}
