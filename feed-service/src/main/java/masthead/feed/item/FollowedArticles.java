package masthead.feed.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What was heard last of each article, items or not: a story that was withdrawn before an item was filed must not get one
 * from a fact that comes again.
 */
@ApplicationScoped
public class FollowedArticles {
    @Inject
    EntityManager em;

    /** Notes a version. @return false if it, or a newer one, was known */
    boolean isNews(UUID article, int version) {
        int written = em.createNativeQuery("""
                        insert into followed_article (article_id, version) values (:article, :version)
                        on conflict (article_id) do update set version = excluded.version
                        where followed_article.version < excluded.version
                        """)
                .setParameter("article", article)
                .setParameter("version", version)
                .executeUpdate();
        return written > 0;
    }

    Set<UUID> all() {
        var ids = new HashSet<UUID>();
        em.createNativeQuery("select article_id from followed_article", UUID.class)
                .getResultList()
                .forEach(id -> ids.add((UUID) id));
        return ids;
    }

    void forget(UUID article) {
        em.createNativeQuery("delete from followed_article where article_id = :article")
                .setParameter("article", article)
                .executeUpdate();
    }
}
