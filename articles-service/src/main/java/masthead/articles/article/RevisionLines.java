package masthead.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The list of a story's save points: one statement, and no text is read. */
@ApplicationScoped
public class RevisionLines {
    @Inject
    EntityManager em;

    /**
     * A save point without its content.
     *
     * @param words of its text; null for what was kept before they were counted
     * @param published when it was shown to readers last, and as what; null if it never was
     * @param shown whether it is the one that readers see
     */
    public record RevisionLine(
            int number,
            String headline,
            Instant savedAt,
            String savedBy,
            @Nullable UUID savedById,
            @Nullable Integer words,
            @Nullable PublishedAs published,
            boolean shown) {}

    /** When a revision was published, and as what. */
    public record PublishedAs(
            Instant at,

            @Schema(enumeration = {"first", "update", "minor", "correction"})
            String change) {}

    /** Newest first. */
    Listing<RevisionLine> list(UUID article, Page page) {
        List<?> rows = em.createNativeQuery("""
                        select r.number as number, r.draft ->> 'headline' as headline, r.saved_at as saved,
                               r.saved_by as saver, r.saved_by_id as saverid, r.words as words,
                               s.at as at, s.change as change,
                               p.revision is not distinct from r.number and p.withdrawn_at is null as shown
                        from revision r
                        left join publication p on p.article_id = r.article_id
                        left join lateral (
                            select at, change from showing
                            where article_id = r.article_id and revision = r.number
                            order by at desc limit 1) s on true
                        where r.article_id = :article and r.number < :before
                        order by r.number desc
                        """, Tuple.class)
                .setParameter("article", article)
                .setParameter("before", before(page))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows.stream().map(row -> line((Tuple) row)).toList(), line -> Page.cursor(line.number()));
    }

    private static int before(Page page) {
        try {
            return page.after(1).map(keys -> Integer.parseInt(keys.get(0))).orElse(Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw Page.badCursor();
        }
    }

    private static RevisionLine line(Tuple row) {
        Instant at = row.get("at", Instant.class);
        return new RevisionLine(
                row.get("number", Integer.class),
                row.get("headline", String.class),
                row.get("saved", Instant.class),
                row.get("saver", String.class),
                row.get("saverid", UUID.class),
                row.get("words", Integer.class),
                at == null ? null : new PublishedAs(at, row.get("change", String.class)),
                row.get("shown", Boolean.class));
    }
}
