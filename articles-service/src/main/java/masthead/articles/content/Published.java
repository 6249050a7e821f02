package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.article.Publication;
import masthead.articles.content.PublicRecords.CorrectedArticle;
import masthead.articles.content.PublicRecords.CorrectionLine;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** What is public now: publications that aren't withdrawn. Everything that readers see is read through here. */
@ApplicationScoped
public class Published {
    private static final String ROW = """
            select new masthead.articles.content.PublicationRow(
                p.articleId, p.version, p.slug, p.copy, p.words, p.firstPublishedAt, p.updatedAt)
            from Publication p
            where p.withdrawnAt is null
            """;
    private static final String BEHIND =
            " and (p.firstPublishedAt < :at or p.firstPublishedAt = :at and p.articleId < :id) ";
    private static final String NEWEST_FIRST = " order by p.firstPublishedAt desc, p.articleId desc";
    private static final String IN_READING_ORDER =
            " order by coalesce(p.part, " + ReadingOrder.NO_PART + "), p.firstPublishedAt, p.articleId";
    private static final String NO_PAGES = " and p.kind <> masthead.articles.article.Kind.PAGE ";

    private static final String CORRECTIONS = """
            select c.id, c.at, c.kind, c.text, p.articleId, p.slug, p.copy
            from Correction c join Publication p on p.articleId = c.articleId
            where p.withdrawnAt is null""";

    private static final String LAST_CORRECTED_FIRST = " order by c.at desc, c.id desc";

    @Inject
    EntityManager em;

    /** The publication at an address, withdrawn or not. */
    Optional<Publication> lookup(String slug) {
        return em.createQuery("select p from Publication p where p.slug = :slug", Publication.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those of the stories that are public, by id. */
    Map<UUID, PublicationRow> rows(Collection<UUID> articles) {
        var rows = new HashMap<UUID, PublicationRow>();
        if (!articles.isEmpty()) {
            em.createQuery(ROW + NO_PAGES + " and p.articleId in :articles", PublicationRow.class)
                    .setParameter("articles", articles)
                    .getResultStream()
                    .forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    /** Whole stories with what they show, in the order of their ids. */
    List<Publication> whole(List<UUID> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        // A stream of Hibernate's would put only those rows together that follow each other.
        List<Publication> stories = em.createQuery(
                        "select p from Publication p left join fetch p.media"
                                + " where p.articleId in :articles and p.withdrawnAt is null",
                        Publication.class)
                .setParameter("articles", articles)
                .getResultList();
        return stories.stream()
                .sorted(Comparator.comparing(publication -> articles.indexOf(publication.article())))
                .toList();
    }

    /** Stories in their order, from a cursor. */
    Listing<PublicationRow> list(StoryFilter filter, Page page) {
        return filter.series() == null ? newest(filter, page) : inReadingOrder(filter, page);
    }

    private Listing<PublicationRow> inReadingOrder(StoryFilter filter, Page page) {
        PartCursor after = PartCursor.of(page);
        List<PublicationRow> rows = filter.bind(em.createQuery(
                        ROW + NO_PAGES + filter.condition() + PartCursor.BEHIND + IN_READING_ORDER,
                        PublicationRow.class))
                .setParameter("part", after.part())
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows, PartCursor::behind);
    }

    /** Stories, newest first, from a cursor. */
    Listing<PublicationRow> newest(StoryFilter filter, Page page) {
        Page.InTime after = page.newest();
        List<PublicationRow> rows = filter.bind(em.createQuery(
                        ROW + NO_PAGES + filter.condition() + BEHIND + NEWEST_FIRST, PublicationRow.class))
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows, row -> Page.cursor(row.firstPublishedAt(), row.id()));
    }

    /** The n-th page of stories in their order, the first being 1. */
    List<PublicationRow> list(StoryFilter filter, int n, int limit) {
        return filter.bind(em.createQuery(
                        ROW
                                + NO_PAGES
                                + filter.condition()
                                + (filter.series() == null ? NEWEST_FIRST : IN_READING_ORDER),
                        PublicationRow.class))
                .setFirstResult((n - 1) * limit)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StoryFilter filter) {
        TypedQuery<Long> query = em.createQuery(
                "select count(*) from Publication p where p.withdrawnAt is null" + NO_PAGES + filter.condition(),
                Long.class);
        return filter.bind(query).getSingleResult();
    }

    /** Corrections of public stories, newest first, from a cursor. */
    Listing<CorrectionLine> corrections(Page page) {
        Page.InTime after = page.newest();
        List<Object[]> rows = em.createQuery(
                        CORRECTIONS + " and (c.at < :at or c.at = :at and c.id < :id)" + LAST_CORRECTED_FIRST,
                        Object[].class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Listing<Object[]> listing = page.listing(rows, row -> Page.cursor(row[1], row[0]));
        return new Listing<>(listing.items().stream().map(Published::line).toList(), listing.next(), null);
    }

    /** The n-th page of them, the first being 1, and how many there are in all. */
    Listing<CorrectionLine> corrections(int n, int limit) {
        List<Object[]> rows = em.createQuery(CORRECTIONS + LAST_CORRECTED_FIRST, Object[].class)
                .setFirstResult((n - 1) * limit)
                .setMaxResults(limit)
                .getResultList();
        Long total = em.createQuery(
                        "select count(*) from Correction c join Publication p on p.articleId = c.articleId"
                                + " where p.withdrawnAt is null",
                        Long.class)
                .getSingleResult();
        return new Listing<>(rows.stream().map(Published::line).toList(), null, total);
    }

    private static CorrectionLine line(Object[] row) {
        String slug = (String) row[5];
        var copy = (masthead.articles.article.Draft) row[6];
        return new CorrectionLine(
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                new CorrectedArticle((UUID) row[4], "/" + slug, slug, copy.headline(), copy.language()));
    }
}
