package masthead.members.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.members.secret.Secret;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;

/** All keys of programs. */
@ApplicationScoped
public class ApiKeys {
    @Inject
    EntityManager em;

    /** 404. */
    static class ApiKeyNotFound extends DomainException {
        ApiKeyNotFound(UUID id) {
            super(404, "api-key-not-found", "No such API key", "There is no API key " + id + ".");
        }
    }

    ApiKey add(ApiKey key) {
        em.persist(key);
        return key;
    }

    ApiKey find(UUID id) {
        ApiKey key = em.find(ApiKey.class, id);
        if (key == null) {
            throw new ApiKeyNotFound(id);
        }
        return key;
    }

    /** The valid key of this text, its use noted. */
    public Optional<ApiKey> lookup(Secret secret, Instant now) {
        Optional<ApiKey> found = em.createQuery(
                        "select k from ApiKey k join fetch k.person where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .filter(key -> key.valid(now))
                .findFirst();
        found.filter(key -> key.useIsNews(now)).ifPresent(key -> noteUse(key, now));
        return found;
    }

    /** Without a new version: a use changes nothing that anybody edits. */
    private void noteUse(ApiKey key, Instant now) {
        em.createQuery("update ApiKey k set k.lastUsedAt = :now where k.id = :id")
                .setParameter("now", now)
                .setParameter("id", key.id())
                .executeUpdate();
    }

    Listing<ApiKey> list(Page page) {
        List<ApiKey> rows = em.createQuery("""
                        select k from ApiKey k join fetch k.person
                        where k.id > :after
                        order by k.id
                        """, ApiKey.class)
                .setParameter("after", page.behind())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Listing<ApiKey> listing = page.listing(rows, key -> Page.cursor(key.id()));
        return page.counted() ? listing.counted(count()) : listing;
    }

    private long count() {
        return em.createQuery("select count(k) from ApiKey k", Long.class).getSingleResult();
    }

    void flush() {
        em.flush();
    }
}
