package masthead.articles.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;
import masthead.platform.problem.InvalidRequest;

/** All redirects. None leads to another: a reader is where they wanted to be after one hop. */
@ApplicationScoped
public class Redirects {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** 409. */
    public static class PageStands extends DomainException {
        PageStands(String path) {
            super(
                    409,
                    "page-stands-there",
                    "A page stands there",
                    "Readers see a page at " + path + ", which would be led away with all that leads to it.");
        }
    }

    public Optional<Redirect> lookup(String path) {
        return Optional.ofNullable(em.find(Redirect.class, path));
    }

    /**
     * Leads an old path to a target, or to where that leads itself; what led to the old path leads there too.
     *
     * @throws InvalidRequest the target is the path, or leads back to it
     */
    public Redirect lead(String path, String wanted) {
        String target = lookup(wanted).map(Redirect::target).orElse(wanted);
        if (path.equals(target)) {
            throw new InvalidRequest("target", "leads to the path itself");
        }
        em.createQuery("update Redirect r set r.target = :target where r.target = :path")
                .setParameter("target", target)
                .setParameter("path", path)
                .executeUpdate();
        Redirect redirect = lookup(path).orElseGet(() -> {
            var fresh = new Redirect(path, target, clock.instant());
            em.persist(fresh);
            return fresh;
        });
        redirect.lead(target);
        return redirect;
    }

    /**
     * The same for a path that an editor names.
     *
     * @throws PageStands readers see a story there, or a section, topic, series or author has its page there
     */
    Redirect leadAway(String path, String wanted) {
        if (pageStands(path)) {
            throw new PageStands(path);
        }
        return lead(path, wanted);
    }

    private boolean pageStands(String path) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select 1 from publication where slug = :slug and withdrawn_at is null)
                            or exists (select 1 from section where '/section/' || slug = :path)
                            or exists (select 1 from topic where '/topic/' || slug = :path)
                            or exists (select 1 from series where '/series/' || slug = :path)
                            or exists (select 1 from author where '/author/' || slug = :path)
                        """, Boolean.class)
                .setParameter("path", path)
                .setParameter("slug", path.substring(1))
                .getSingleResult();
    }

    /** Whether nothing stands at a path and nothing leads from it: a story may stand there, in work or public. */
    public boolean free(String path) {
        return (Boolean) em.createNativeQuery("""
                        select not exists (select 1 from redirect where path = :path)
                           and not exists (select 1 from article where slug = :slug)
                           and not exists (select 1 from publication where slug = :slug)
                        """, Boolean.class)
                .setParameter("path", path)
                .setParameter("slug", path.substring(1))
                .getSingleResult();
    }

    /** Keeps an old path of a story that readers may not know of yet; it leads there once the story is public. */
    public void await(String path, UUID article) {
        if (em.find(AwaitedRedirect.class, path) == null) {
            em.persist(new AwaitedRedirect(path, article));
        }
    }

    /** Leads what waited for a story to its address, now that it is public. @return the paths that lead there */
    public List<String> arrive(UUID article, String target) {
        List<AwaitedRedirect> awaited = em.createQuery(
                        "select a from AwaitedRedirect a where a.articleId = :article order by a.path",
                        AwaitedRedirect.class)
                .setParameter("article", article)
                .getResultList();
        awaited.forEach(em::remove);
        List<String> paths =
                awaited.stream().map(AwaitedRedirect::path).filter(this::free).toList();
        paths.forEach(path -> lead(path, target));
        return paths;
    }

    /** Frees a path, because a page of its own stands there now. */
    public void remove(String path) {
        lookup(path).ifPresent(em::remove);
    }

    /** The one redirect that is meant by a path, removed by an editor. @return whether there was one */
    public boolean forget(String path) {
        Optional<Redirect> found = lookup(path);
        found.ifPresent(em::remove);
        return found.isPresent();
    }

    /** By path. */
    Listing<RedirectView> list(Page page) {
        String after = page.after(1).map(keys -> keys.get(0)).orElse("");
        List<RedirectView> rows = em.createQuery(
                        "select r from Redirect r where r.path > :after order by r.path", Redirect.class)
                .setParameter("after", after)
                .setMaxResults(page.limit() + 1)
                .getResultStream()
                .map(RedirectView::of)
                .toList();
        return page.listing(rows, redirect -> Page.cursor(redirect.path()));
    }

    /** A redirect as staff see it. */
    public record RedirectView(String path, String target) {
        static RedirectView of(Redirect redirect) {
            return new RedirectView(redirect.path(), redirect.target());
        }
    }
}
