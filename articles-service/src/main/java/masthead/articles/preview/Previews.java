package masthead.articles.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.articles.preview.PreviewRefusals.PreviewEnded;
import masthead.articles.preview.PreviewRefusals.PreviewNotFound;
import masthead.articles.preview.PreviewRefusals.TooManyPreviews;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** All links to stories before their time. */
@ApplicationScoped
public class Previews {
    private static final int MOST_ALIVE = 50;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** @throws TooManyPreviews that many work for this story already */
    Preview add(Preview preview) {
        long alive = em.createQuery("""
                        select count(p) from Preview p
                        where p.articleId = :article and p.revokedAt is null and p.expiresAt > :now
                        """, Long.class)
                .setParameter("article", preview.article())
                .setParameter("now", clock.instant())
                .getSingleResult();
        if (alive >= MOST_ALIVE) {
            throw new TooManyPreviews(MOST_ALIVE);
        }
        em.persist(preview);
        return preview;
    }

    Preview find(UUID article, UUID id) {
        Preview preview = em.find(Preview.class, id);
        if (preview == null || !preview.article().equals(article)) {
            throw new PreviewNotFound();
        }
        return preview;
    }

    /**
     * The link that somebody followed.
     *
     * @throws PreviewNotFound there never was such a link
     * @throws PreviewEnded it works no more
     */
    Preview open(String token) {
        Preview preview = PreviewToken.of(token)
                .flatMap(known -> em.createQuery("select p from Preview p where p.tokenHash = :hash", Preview.class)
                        .setParameter("hash", known.hash())
                        .getResultStream()
                        .findFirst())
                .orElseThrow(PreviewNotFound::new);
        if (!preview.alive(clock.instant())) {
            throw new PreviewEnded();
        }
        return preview;
    }

    /** Notes that it was opened, and nothing else of it: whoever revokes it meanwhile has revoked it. */
    void noteOpening(Preview preview, Instant now) {
        if (preview.openingIsNews(now)) {
            em.createQuery("update Preview p set p.lastOpenedAt = :now where p.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", preview.id())
                    .executeUpdate();
        }
    }

    /** Newest first, those that work no more among them. */
    Listing<PreviewView> list(UUID article, Page page) {
        Page.InTime after = page.newest();
        List<Preview> rows = em.createQuery("""
                        select p from Preview p
                        where p.articleId = :article and (p.madeAt < :at or p.madeAt = :at and p.id < :id)
                        order by p.madeAt desc, p.id desc
                        """, Preview.class)
                .setParameter("article", article)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows, preview -> Page.cursor(preview.madeAt(), preview.id()))
                .map(PreviewView::of);
    }
}
