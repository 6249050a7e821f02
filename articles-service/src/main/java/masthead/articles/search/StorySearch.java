package masthead.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Finds stories by words. Each question goes through the index's matches, so it costs what the commonest word has of
 * them; texts are unpacked for the few that come into question alone.
 */
@ApplicationScoped
public class StorySearch {
    /** Beyond it a total says "or more". */
    public static final int MOST_COUNTED = 10_000;

    /** How many of the newest matches come into question by relevance; as many more that have the words in the title. */
    private static final int CONSIDERED = 1_000;

    /** How many of them, those with the best titles, are ranked by their texts. */
    private static final int RANKED = 200;

    /** In how many of the newest stories that have all words of a phrase it is looked for. */
    private static final int READ_FOR_PHRASES = 2_000;

    /** A story of today counts up to half more than one that says the same and is years old. */
    private static final String AGE =
            "(1 + 0.5 * exp(least(0, extract(epoch from %s.first_published_at - cast(:now as timestamptz)) /"
                    + " 31557600.0)))";

    /** Asked for anew wherever it stands: the index says it again in less time than a hundred thousand matches take to be kept. */
    private static final String MATCHING = """
        matching as not materialized (
            select e.article_id, e.first_published_at
            from search_entry e where e.words @@ cast(:words as tsquery) %s
        )
        """;

    /** No index knows what follows what, so texts are read for it. */
    private static final String PHRASED = """
        matching as materialized (
            select near.article_id, near.first_published_at
            from (
                select e.article_id, e.first_published_at
                from search_entry e where e.words @@ cast(:loosely as tsquery) %s
                order by e.first_published_at desc, e.article_id desc limit %d
            ) near
            where (select e.words @@ cast(:words as tsquery) from search_entry e where e.article_id = near.article_id)
        )
        """;

    private static final String NEWEST = """
        , page as (
            select article_id, row_number() over (order by first_published_at desc, article_id desc) as place
            from (
                select article_id, first_published_at
                from matching
                order by first_published_at desc, article_id desc
                limit :limit offset :first
            ) newest
        )
        """;

    private static final String IN_TITLE = """
            select e.article_id from search_entry e where e.title @@ cast(:words as tsquery) %s
            order by e.first_published_at desc, e.article_id desc limit %d
        """;

    /** What a story must not have may stand in its text, so that is read. */
    private static final String IN_TITLE_WHERE_TEXT_AGREES = """
            select near.article_id from (
        """ + IN_TITLE + """
            ) near
            where (select e.words @@ cast(:words as tsquery) from search_entry e where e.article_id = near.article_id)
        """;

    private static final String BEST = """
        , considered as (
            (select article_id from matching order by first_published_at desc, article_id desc limit %d)
            union
            (%s)
        ), titled as (
            select e.article_id, e.first_published_at,
                   row_number() over (
                       order by ts_rank(e.title, cast(:words as tsquery)) * %s desc,
                                e.first_published_at desc, e.article_id desc) as place
            from considered join search_entry e using (article_id)
        ), read as (
            select t.article_id, t.place,
                   case when t.place <= %d then (
                       select ts_rank(e.words, cast(:words as tsquery))
                       from search_entry e where e.article_id = t.article_id) * %s end as rank
            from titled t
        ), page as (
            select article_id, row_number() over (order by rank desc nulls last, place) as place
            from read
            order by place
            limit :limit offset :first
        )
        """;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** What is found: stories in order, and how many there are in all. */
    public record Found(List<UUID> articles, long total) {}

    /** The n-th page, the first being 1, newest first. */
    public Found newest(SearchQuestion question, int n, int limit) {
        return question.words().empty() ? new Found(List.of(), 0) : found(query(question, NEWEST), n, limit);
    }

    /** The n-th page, the first being 1, by how well they match and how new they are. */
    public Found best(SearchQuestion question, int n, int limit) {
        if (question.words().empty()) {
            return new Found(List.of(), 0);
        }
        String inTitle = (question.words().excluding() ? IN_TITLE_WHERE_TEXT_AGREES : IN_TITLE)
                .formatted(question.filters(), CONSIDERED);
        String page = BEST.formatted(CONSIDERED, inTitle, AGE.formatted("e"), RANKED, AGE.formatted("t"));
        return found(query(question, page).setParameter("now", clock.instant()), n, limit);
    }

    private Query query(SearchQuestion question, String page) {
        byIndexOnly();
        WordQuery words = question.words();
        String matching = words.phrased()
                ? PHRASED.formatted(question.filters(), READ_FOR_PHRASES)
                : MATCHING.formatted(question.filters());
        Query query = em.createNativeQuery("with " + matching + page + """
            select p.article_id, c.total
            from (select count(*) as total from (select from matching limit :most) counted) c
            left join page p on true
            order by p.place
            """, Object[].class)
                .setParameter("words", words.tsquery())
                .setParameter("most", MOST_COUNTED);
        if (words.phrased()) {
            query.setParameter("loosely", words.loosely());
        }
        question.bind(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked") // the query has two columns
    private static Found found(Query query, int n, int limit) {
        List<Object[]> rows = query.setParameter("limit", limit)
                .setParameter("first", (n - 1) * limit)
                .getResultList();
        List<UUID> articles =
                rows.stream().map(row -> (UUID) row[0]).filter(Objects::nonNull).toList();
        long counted = ((Number) rows.get(0)[1]).longValue();
        // A phrase in an old title is found where texts weren't read for it.
        return new Found(articles, Math.max(counted, articles.isEmpty() ? 0 : (n - 1L) * limit + articles.size()));
    }

    /** To PostgreSQL, unpacking every text to look for a common word costs nothing. */
    private void byIndexOnly() {
        em.createNativeQuery("select set_config('enable_seqscan', 'off', true)", String.class)
                .getSingleResult();
    }

    /** Whether anything that readers may see has this. */
    boolean finds(WordQuery.Term term) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select from search_entry where words @@ cast(:words as tsquery))",
                        Boolean.class)
                .setParameter("words", term.query())
                .getSingleResult();
    }
}
