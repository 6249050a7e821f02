package masthead.feed.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import masthead.feed.brief.Refusals.BriefNotFound;
import masthead.feed.brief.Refusals.FollowsArticle;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.version.Version;
import org.jspecify.annotations.Nullable;

/** All briefs. {@code find} throws where {@code lookup} doesn't. */
@ApplicationScoped
public class Briefs {
    @Inject
    EntityManager em;

    Brief find(UUID id) {
        Brief brief = em.find(Brief.class, id);
        if (brief == null) {
            throw new BriefNotFound(id);
        }
        return brief;
    }

    /** A brief of its own as its writer saw it; 428 or 412 otherwise, 409 for an item that follows an article. */
    Brief findOwn(UUID id, @Nullable Version seen) {
        Brief brief = find(id);
        Version.check(seen, brief.version());
        UUID article = brief.article();
        if (article != null) {
            throw new FollowsArticle(article);
        }
        return brief;
    }

    public Brief add(Brief brief) {
        em.persist(brief);
        return brief;
    }

    public void flush() {
        em.flush();
    }

    void list(BriefCorrection correction) {
        em.persist(correction);
    }

    /** Oldest first. */
    public List<BriefCorrection> corrections(Collection<UUID> briefs) {
        if (briefs.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from BriefCorrection c where c.briefId in :briefs order by c.at, c.id",
                        BriefCorrection.class)
                .setParameter("briefs", briefs)
                .getResultList();
    }

    /** Which brief of a list comes first. */
    public enum Order {
        NEWEST("b.publishedAt < :at or b.publishedAt = :at and b.id < :id", "b.publishedAt desc, b.id desc"),
        OLDEST("b.publishedAt > :at or b.publishedAt = :at and b.id > :id", "b.publishedAt, b.id");

        private final String behind;
        private final String by;

        Order(String behind, String by) {
            this.behind = behind;
            this.by = by;
        }
    }

    /** What readers see, perhaps only from one instant to another. */
    public Listing<Brief> published(@Nullable Instant from, @Nullable Instant to, Order order, Page page) {
        Page.InTime after = order == Order.NEWEST ? page.newest() : page.oldest();
        List<Brief> rows = em.createQuery("""
                        select b from Brief b
                        where b.publishedAt is not null and b.withdrawnAt is null
                          and b.publishedAt >= :from and b.publishedAt < :to
                          and (%s)
                        order by %s
                        """.formatted(order.behind, order.by), Brief.class)
                .setParameter("from", from == null ? Instant.EPOCH : from)
                .setParameter("to", to == null ? Page.LATEST : to)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Listing<Brief> listing =
                page.listing(rows, brief -> Page.cursor(Objects.requireNonNull(brief.publishedAt()), brief.id()));
        return page.counted() ? listing.counted(countPublished(from, to)) : listing;
    }

    private long countPublished(@Nullable Instant from, @Nullable Instant to) {
        return em.createQuery("""
                        select count(b) from Brief b
                        where b.publishedAt is not null and b.withdrawnAt is null
                          and b.publishedAt >= :from and b.publishedAt < :to
                        """, Long.class)
                .setParameter("from", from == null ? Instant.EPOCH : from)
                .setParameter("to", to == null ? Page.LATEST : to)
                .getSingleResult();
    }

    public Optional<Brief> lookup(String slug) {
        return em.createQuery("select b from Brief b where b.slug = :slug", Brief.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The item that announces an article. */
    public Optional<Brief> announcing(UUID article) {
        return em.createQuery("select b from Brief b where b.articleId = :article", Brief.class)
                .setParameter("article", article)
                .getResultStream()
                .findFirst();
    }

    /** All that were ever public, for followers that lost their place, behind an id. */
    List<Brief> publishedBehind(UUID after, int limit) {
        return em.createQuery("""
                        select b from Brief b
                        where b.publishedAt is not null and b.id > :after
                        order by b.id
                        """, Brief.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
