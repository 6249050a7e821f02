package masthead.articles.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import masthead.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who has which address. One is given at a time, so that two stories that want the same at once get two, and the second
 * learns which is free. An address is taken by a story in work, by a public one, and by what leads from it elsewhere.
 */
@ApplicationScoped
public class Addresses {
    private static final long LOCK = 0x736c7567;

    /** What a number behind a slug may take of its length. */
    private static final int NUMBER = 8;

    private static final String TAKEN = """
            select slug from article where slug like :prefix and id <> :article
            union select slug from publication where slug like :prefix and article_id <> :article
            union select substr(path, 2) from redirect
                where path like '/' || :prefix and target not in (
                    select '/' || slug from publication where article_id = :article)
            """;

    @Inject
    EntityManager em;

    /** 409: another story has this address. */
    public static class SlugTaken extends DomainException {
        SlugTaken(String slug, String free) {
            super(
                    409,
                    "slug-taken",
                    "Another story has this address",
                    "“" + slug + "” is taken; “" + free + "” is free.");
        }
    }

    /**
     * The wished address if it is free; without a wish one made of the headline that is.
     *
     * @throws SlugTaken naming a free one
     */
    public String give(@Nullable String wish, String headline, UUID article) {
        lock();
        String wished =
                wish == null ? Slug.of(headline, "story-" + article.toString().substring(24)) : wish;
        Set<String> taken = taken(wished, article);
        if (!taken.contains(wished)) {
            return wished;
        }
        String free = Slug.free(wished, taken::contains);
        if (wish != null) {
            throw new SlugTaken(wished, free);
        }
        return free;
    }

    /**
     * The wished address, or a free one like it.
     *
     * @param others whether an address is meant for something else, though that doesn't have it yet
     */
    public String free(String wished, UUID article, Predicate<String> others) {
        lock();
        Set<String> taken = taken(wished, article);
        return Slug.free(
                wished,
                slug -> taken.contains(slug)
                        || others.test(slug)
                        || Slug.fault(slug).isPresent());
    }

    private void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** The taken ones among those that begin like this one. */
    @SuppressWarnings("unchecked") // the query has one column of text
    private Set<String> taken(String slug, UUID article) {
        String prefix = slug.length() > NUMBER * 2 ? slug.substring(0, slug.length() - NUMBER) : slug;
        return new HashSet<String>(em.createNativeQuery(TAKEN, String.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("article", article)
                .getResultList());
    }
}
