package masthead.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds stories by words. Each question goes through the index's matches once, so it costs what the commonest word has of
 * them; texts are unpacked for the few that come into question alone.
 */
@ApplicationScoped
public class StorySearch {
    /** Beyond it a total says "or more". */
    public static final int MOST_COUNTED = 10_000;

    /** How many of the newest matches are ranked. */
    private static final int NEWEST = 1_000;

    /** How many are ranked beside them for what they have in the headline, standfirst or byline. */
    private static final int BEST_TITLED = 300;

    /** A story of today counts up to half more than one that says the same and is years old. */
    private static final String RANK = """
            ts_rank(e.words, cast(:words as tsquery))
            * (1 + 0.5 * exp(least(0, extract(epoch from e.first_published_at - :now)) / 31557600.0))
            """;

    private static final String MATCHES = " from search_entry e where e.words @@ cast(:words as tsquery)";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** What is found: stories in order, and how many there are in all. */
    public record Found(List<UUID> articles, long total) {}

    /** The n-th page, the first being 1, newest first. */
    public Found newest(SearchQuestion question, int n, int limit) {
        return found(question, n, limit, """
                with found as materialized (
                    select e.article_id, e.first_published_at %s %s
                )
                select article_id from found
                order by first_published_at desc, article_id desc
                limit :limit offset :first
                """.formatted(MATCHES, question.filters()), false);
    }

    /** The n-th page, the first being 1, by how well they match; of more than a thousand only the newest come into question. */
    public Found best(SearchQuestion question, int n, int limit) {
        return found(question, n, limit, """
                with titled as materialized (
                    select e.article_id, e.first_published_at, e.title
                    from search_entry e where e.title @@ cast(:words as tsquery) %2$s
                ), matching as materialized (
                    select e.article_id, e.first_published_at %1$s %2$s
                ), considered as (
                    (select article_id from titled
                     order by ts_rank(title, cast(:words as tsquery)) desc, first_published_at desc limit %3$d)
                    union
                    (select article_id from matching order by first_published_at desc limit %4$d)
                )
                select e.article_id from considered join search_entry e using (article_id)
                order by %5$s desc, e.first_published_at desc, e.article_id desc
                limit :limit offset :first
                """.formatted(MATCHES, question.filters(), BEST_TITLED, NEWEST, RANK), true);
    }

    @SuppressWarnings("unchecked") // the query has one column of ids
    private Found found(SearchQuestion question, int n, int limit, String sql, boolean ranked) {
        if (question.words().empty()) {
            return new Found(List.of(), 0);
        }
        byIndexOnly();
        Query query = bound(em.createNativeQuery(sql, UUID.class), question)
                .setParameter("limit", limit)
                .setParameter("first", (n - 1) * limit);
        if (ranked) {
            query.setParameter("now", clock.instant());
        }
        return new Found(query.getResultList(), count(question));
    }

    private long count(SearchQuestion question) {
        String counting =
                "select count(*) from (select 1" + MATCHES + question.filters() + " limit " + MOST_COUNTED + ") c";
        return ((Number) bound(em.createNativeQuery(counting, Long.class), question)
                        .getSingleResult())
                .longValue();
    }

    /** Whether anything that readers may see has this. */
    boolean finds(WordQuery.Term term) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select from search_entry where words @@ cast(:words as tsquery))",
                        Boolean.class)
                .setParameter("words", term.query())
                .getSingleResult();
    }

    /** To PostgreSQL, unpacking every text to look for a common word costs nothing. */
    private void byIndexOnly() {
        em.createNativeQuery("select set_config('enable_seqscan', 'off', true)", String.class)
                .getSingleResult();
    }

    private static Query bound(Query query, SearchQuestion question) {
        query.setParameter("words", question.words().tsquery());
        Optional.ofNullable(question.sections()).ifPresent(sections -> query.setParameter("sections", sections));
        Optional.ofNullable(question.author()).ifPresent(author -> query.setParameter("author", author));
        Optional.ofNullable(question.from()).ifPresent(from -> query.setParameter("from", from));
        Optional.ofNullable(question.to()).ifPresent(to -> query.setParameter("to", to));
        return query;
    }
}
