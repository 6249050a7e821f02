package masthead.articles.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.articles.article.NamePlace;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;

/** All authors. */
@ApplicationScoped
public class Authors {
    @Inject
    EntityManager em;

    /** 404. */
    public static class AuthorNotFound extends DomainException {
        public AuthorNotFound(Object id) {
            super(404, "author-not-found", "No such author", "There is no author " + id + ".");
        }
    }

    /** By name. */
    Listing<AuthorView> list(Page page) {
        NamePlace after = NamePlace.of(page);
        List<Author> rows = em.createQuery("""
                        select a from Author a
                        where a.name > :name or a.name = :name and a.id > :id
                        order by a.name, a.id
                        """, Author.class)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows, author -> Page.cursor(author.name(), author.id()))
                .map(AuthorView::of);
    }

    public Author find(UUID id) {
        Author author = em.find(Author.class, id);
        if (author == null) {
            throw new AuthorNotFound(id);
        }
        return author;
    }

    public Optional<Author> lookup(String slug) {
        return em.createQuery("select a from Author a where a.slug = :slug", Author.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those of the ids that exist. */
    public List<Author> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select a from Author a where a.id in :ids", Author.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Names by id, as they are now, whatever the transaction has read before. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return em.createQuery("select a.id, a.name from Author a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    public Author add(Author author) {
        em.persist(author);
        return author;
    }

    public void flush() {
        em.flush();
    }
}
