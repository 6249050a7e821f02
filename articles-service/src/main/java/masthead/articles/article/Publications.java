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

/** All publications: the only place that changes what readers see of stories. */
@ApplicationScoped
public class Publications {
    @Inject
    EntityManager em;

    public Optional<Publication> lookup(UUID article) {
        return Optional.ofNullable(em.find(Publication.class, article));
    }

    /**
     * Makes a story public for the first time.
     *
     * @param at when readers first saw it, earlier than now for what was published elsewhere before
     */
    public Publication publish(Article article, Revision revision, Instant at, boolean imported, Instant now) {
        var publication = new Publication(article.id(), at, imported);
        publication.show(revision, article);
        em.persist(publication);
        article.touched(now);
        return publication;
    }

    /**
     * Shows another revision of a public story.
     *
     * @param moves whether the time of the last update moves; a minor fix moves none
     * @throws AlreadyPublic readers see this revision already
     * @throws Withdrawn the story must be brought back first
     */
    public void show(Article article, Publication publication, Revision revision, boolean moves, Instant now) {
        if (publication.withdrawn()) {
            throw new Withdrawn();
        }
        if (publication.revision() == revision.number()) {
            throw new AlreadyPublic(revision.number());
        }
        publication.show(revision, article);
        if (moves) {
            publication.updated(now);
        }
        article.touched(now);
    }

    /** Shows the story's present related stories below it. @return the publication, if readers see it and it changed */
    public Optional<Publication> showRelated(Article article) {
        Optional<Publication> shown = lookup(article.id())
                .filter(publication -> !publication.withdrawn())
                .filter(publication -> !publication.related().equals(article.related()));
        shown.ifPresent(publication -> publication.relate(article.related()));
        return shown;
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
