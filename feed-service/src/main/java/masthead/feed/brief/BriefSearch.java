package masthead.feed.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** The desk's list of briefs, newest change first. */
@ApplicationScoped
public class BriefSearch {
    /** Words as long as this have three letters together, by which an index finds them. */
    private static final int FOUND_BY_INDEX = 3;

    private static final String TEXT = "(b.headline || ' ' || b.text)";

    @Inject
    EntityManager em;

    Listing<Brief> changedLast(BriefQuery wanted) {
        Page page = wanted.page();
        Page.InTime after = page.newest();
        String condition = condition(wanted);
        Query query = em.createNativeQuery("select b.* from brief b where " + condition + """
                         and (b.updated_at, b.id) < (:at, :id)
                        order by b.updated_at desc, b.id desc
                        """, Brief.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1);
        List<Brief> rows = bound(query, wanted.words()).getResultList().stream()
                .map(Brief.class::cast)
                .toList();
        Listing<Brief> listing = page.listing(rows, brief -> Page.cursor(brief.updatedAt(), brief.id()));
        return page.counted() ? listing.counted(count(condition, wanted.words())) : listing;
    }

    private long count(String condition, List<String> words) {
        Query query = em.createNativeQuery("select count(*) from brief b where " + condition);
        return ((Number) bound(query, words).getSingleResult()).longValue();
    }

    private static String condition(BriefQuery wanted) {
        var condition = new StringBuilder(wanted.state());
        for (int i = 0; i < wanted.words().size(); i++) {
            condition.append(" and (").append(TEXT).append(" ilike :in").append(i);
            if (wanted.words().get(i).length() >= FOUND_BY_INDEX) {
                condition.append(" or ").append(TEXT).append(" %> :word").append(i);
            }
            condition.append(')');
        }
        return condition.toString();
    }

    private static Query bound(Query query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            query.setParameter("in" + i, "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%");
            if (word.length() >= FOUND_BY_INDEX) {
                query.setParameter("word" + i, word);
            }
        }
        return query;
    }
}
