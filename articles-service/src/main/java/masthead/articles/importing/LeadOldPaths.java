package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.address.Slug;
import masthead.articles.article.Publications;
import masthead.articles.markup.Loss;
import masthead.articles.redirect.Redirect;
import masthead.articles.redirect.RedirectFact;
import masthead.articles.redirect.Redirects;
import masthead.platform.eventlog.EventLog;

/**
 * Leads old addresses to where their things stand now. Those of stories that aren't public wait until they are. What leads
 * somewhere already is left: somebody may have wanted it so.
 */
@ApplicationScoped
public class LeadOldPaths {
    @Inject
    Redirects redirects;

    @Inject
    Publications publications;

    @Inject
    EventLog events;

    /** @return a loss for each path that can't lead there, because something else has it */
    List<Loss> to(String wanted, Collection<String> paths) {
        String target = redirects.lookup(wanted).map(Redirect::target).orElse(wanted);
        var losses = new ArrayList<Loss>();
        for (String path : paths) {
            if (leads(path, target)) {
                continue;
            }
            if (Slug.reserved(path.substring(1))) {
                losses.add(new Loss(Loss.Kind.ADDRESS, "is an address of the site itself", path));
            } else if (redirects.free(path)) {
                redirects.lead(path, target);
                events.append(RedirectFact.changed(path));
            } else {
                losses.add(new Loss(Loss.Kind.ADDRESS, "something else stands there or is led to from there", path));
            }
        }
        return losses;
    }

    /** Whether a path leads anywhere already. */
    boolean leads(String path) {
        return redirects.lookup(path).isPresent();
    }

    /** Whether readers see a story. */
    boolean isPublic(UUID article) {
        return publications
                .lookup(article)
                .filter(publication -> !publication.withdrawn())
                .isPresent();
    }

    private boolean leads(String path, String target) {
        return path.equals(target)
                || redirects.lookup(path).map(Redirect::target).equals(Optional.of(target));
    }

    /** Leads paths to a story, at once or when it is public. */
    List<Loss> toStory(UUID article, Collection<String> paths) {
        Optional<String> address = publications
                .lookup(article)
                .filter(publication -> !publication.withdrawn())
                .map(publication -> "/" + publication.slug());
        if (address.isEmpty()) {
            paths.forEach(path -> redirects.await(path, article));
        }
        return address.map(target -> to(target, paths)).orElse(List.of());
    }
}
