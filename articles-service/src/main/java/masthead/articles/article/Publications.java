package masthead.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.article.Refusals.AlreadyPublic;
import masthead.articles.article.Refusals.NotPublic;
import masthead.articles.article.Refusals.Withdrawn;
import masthead.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** All publications: the only place that changes what readers see of stories. */
@ApplicationScoped
public class Publications {
    @Inject
    EntityManager em;

    public Optional<Publication> lookup(UUID article) {
        return Optional.ofNullable(em.find(Publication.class, article));
    }

    /** Makes a story public for the first time. */
    public Publication publish(Article article, Revision revision, Instant at, boolean imported) {
        var publication = new Publication(article.id(), at, imported);
        publication.show(revision, article.slug());
        em.persist(publication);
        article.touched(Instant.now());
        return publication;
    }

    /**
     * Shows another revision of a public story.
     *
     * @param at the new "updated" time; null for a minor fix, which moves none
     * @throws AlreadyPublic readers see this revision already
     * @throws Withdrawn the story must be brought back first
     */
    public void show(Article article, Publication publication, Revision revision, @Nullable Instant at) {
        if (publication.withdrawn()) {
            throw new Withdrawn();
        }
        if (publication.revision() == revision.number()) {
            throw new AlreadyPublic(revision.number());
        }
        publication.show(revision, article.slug());
        if (at != null) {
            publication.updated(at);
        }
        article.touched(Instant.now());
    }

    public Correction correct(Article article, String kind, String text, Instant at) {
        var correction = new Correction(Ids.next(at), article.id(), at, kind, text);
        em.persist(correction);
        return correction;
    }

    /** Takes a story back. */
    public Publication withdraw(Article article, String reason, Instant at) {
        Publication publication = lookup(article.id())
                .filter(shown -> !shown.withdrawn())
                .orElseThrow(() -> new NotPublic("The story is not public, so it can't be withdrawn."));
        publication.withdraw(reason, at);
        article.touched(at);
        return publication;
    }

    /** Shows a withdrawn story again, as it was. */
    public Publication bringBack(Article article, Instant at) {
        Publication publication = lookup(article.id())
                .filter(Publication::withdrawn)
                .orElseThrow(() -> new NotPublic("The story is not withdrawn, so it can't be brought back."));
        publication.bringBack();
        article.touched(at);
        return publication;
    }

    /** What was put right, oldest first. */
    public List<Correction> corrections(UUID article) {
        return em.createQuery(
                        "select c from Correction c where c.articleId = :article order by c.at, c.id", Correction.class)
                .setParameter("article", article)
                .getResultList();
    }
}
