package masthead.articles.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The desk's list of stories, newest change first, without bodies: one statement however long the page. */
@ApplicationScoped
public class ArticleLines {
    private static final Set<String> STATES = Set.of("draft", "published", "withdrawn");
    private static final String FROM = """
            from article a
            join revision r on r.article_id = a.id and r.number = a.latest_revision
            left join publication p on p.article_id = a.id
            where (cast(:state as text) is null or :state = case
                       when p.article_id is null then 'draft'
                       when p.withdrawn_at is null then 'published'
                       else 'withdrawn' end)
              and (cast(:words as text) is null or r.draft ->> 'headline' ilike :words)
            """;
    private static final String LINES = """
            select a.id as id, a.slug as slug, r.draft ->> 'kind' as kind, r.draft ->> 'headline' as headline,
                   case when p.article_id is null then 'draft'
                        when p.withdrawn_at is null then 'published'
                        else 'withdrawn' end as state,
                   a.latest_revision as latest, p.revision as public, a.changed_at as changed
            """ + FROM + """
              and (a.changed_at, a.id) < (cast(:changed as timestamptz), cast(:id as uuid))
            order by a.changed_at desc, a.id desc
            """;

    @Inject
    EntityManager em;

    /**
     * A page of stories.
     *
     * @param state null for all
     * @param words part of a headline, null for all
     */
    public Listing<ArticleLine> changedLast(@Nullable String state, @Nullable String words, Page page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidRequest("state", "must be draft, published or withdrawn");
        }
        Page.Newest after = page.newest();
        String pattern = words == null ? null : "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
        List<ArticleLine> rows = em.createNativeQuery(LINES, Tuple.class)
                .setParameter("state", state)
                .setParameter("words", pattern)
                .setParameter("changed", after.at().toString())
                .setParameter("id", after.id().toString())
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(row -> line((Tuple) row))
                .toList();
        Listing<ArticleLine> listing = page.listing(rows, line -> Page.cursor(line.updatedAt(), line.id()));
        return page.counted() ? listing.counted(count(state, pattern)) : listing;
    }

    private long count(@Nullable String state, @Nullable String pattern) {
        return ((Number) em.createNativeQuery("select count(*) " + FROM)
                        .setParameter("state", state)
                        .setParameter("words", pattern)
                        .getSingleResult())
                .longValue();
    }

    private static ArticleLine line(Tuple row) {
        return new ArticleLine(
                row.get("id", UUID.class),
                row.get("slug", String.class),
                row.get("kind", String.class),
                row.get("headline", String.class),
                row.get("state", String.class),
                row.get("latest", Integer.class),
                row.get("public", Integer.class),
                row.get("changed", Instant.class));
    }
}
