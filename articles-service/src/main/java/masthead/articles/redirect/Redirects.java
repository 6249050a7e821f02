package masthead.articles.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** All redirects. None leads to another: a reader is where they wanted to be after one hop. */
@ApplicationScoped
public class Redirects {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<Redirect> lookup(String path) {
        return Optional.ofNullable(em.find(Redirect.class, path));
    }

    /** Leads an old path to a target; what led to the old path leads to the target too. */
    public void lead(String path, String target) {
        remove(target);
        em.createQuery("update Redirect r set r.target = :target where r.target = :path")
                .setParameter("target", target)
                .setParameter("path", path)
                .executeUpdate();
        if (path.equals(target)) {
            return;
        }
        lookup(path)
                .ifPresentOrElse(
                        redirect -> redirect.lead(target),
                        () -> em.persist(new Redirect(path, target, clock.instant())));
    }

    /** Frees a path, because a page of its own stands there now. */
    public void remove(String path) {
        lookup(path).ifPresent(em::remove);
    }

    /** The one redirect that is meant by a path, removed by an editor. @return whether there was one */
    boolean forget(String path) {
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
