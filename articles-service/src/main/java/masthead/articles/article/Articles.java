package masthead.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.address.Addresses;
import masthead.articles.article.Refusals.ArticleNotFound;
import masthead.articles.article.Refusals.RevisionNotFound;
import masthead.platform.version.Version;
import org.jspecify.annotations.Nullable;

/** All articles of the newsroom. {@code find} throws where {@code lookup} doesn't. */
@ApplicationScoped
public class Articles {
    @Inject
    EntityManager em;

    @Inject
    Addresses addresses;

    public Optional<Article> lookup(UUID id) {
        return Optional.ofNullable(em.find(Article.class, id));
    }

    public Article find(UUID id) {
        return lookup(id).orElseThrow(() -> new ArticleNotFound(id));
    }

    /** The article as its writer saw it; 428 or 412 otherwise. */
    public Article find(UUID id, @Nullable Version seen) {
        Article article = find(id);
        Version.check(seen, article.version());
        return article;
    }

    /** Begins a story: its working copy and first revision. */
    public Article begin(UUID id, Draft draft, @Nullable String origin, Saving saving) {
        DraftRules.checked(draft);
        var article = new Article(id, addresses.give(draft.slug(), draft.headline(), id), origin, saving.at());
        em.persist(article);
        Revision first = article.keep(draft, article.slug(), saving);
        em.persist(first);
        em.persist(new WorkingCopy(id, first.draft(), saving));
        return article;
    }

    /** Keeps the working copy as the next revision. A public story keeps its address unless another is wished for. */
    public Revision keep(Article article, Saving saving) {
        Draft draft = workingCopy(article.id()).draft();
        boolean stays = draft.slug() == null
                ? em.find(Publication.class, article.id()) != null
                : draft.slug().equals(article.slug());
        Revision next = article.keep(
                draft, stays ? article.slug() : addresses.give(draft.slug(), draft.headline(), article.id()), saving);
        em.persist(next);
        return next;
    }

    /**
     * Notes that somebody worked on a story, so that the desk lists it first. Its version stays: autosave makes nobody's
     * publication fail.
     */
    public void worked(UUID article, Instant at) {
        em.flush();
        em.createQuery("update Article a set a.changedAt = :at where a.id = :article and a.changedAt < :at")
                .setParameter("at", at)
                .setParameter("article", article)
                .executeUpdate();
    }

    public WorkingCopy workingCopy(UUID article) {
        WorkingCopy copy = em.find(WorkingCopy.class, article);
        if (copy == null) {
            throw new ArticleNotFound(article);
        }
        return copy;
    }

    public Revision revision(UUID article, int number) {
        Revision revision = em.find(Revision.class, new Revision.Key(article, number));
        if (revision == null) {
            throw new RevisionNotFound(article, number);
        }
        return revision;
    }

    /** Writes what is pending, so that versions are the new ones and what the database refuses is refused now. */
    public void flush() {
        em.flush();
    }
}
