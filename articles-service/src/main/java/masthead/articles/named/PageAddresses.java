package masthead.articles.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masthead.articles.redirect.RedirectFact;
import masthead.articles.redirect.Redirects;
import masthead.platform.eventlog.EventLog;

/** The addresses of pages that aren't stories: those of sections, topics, authors and series. An old one leads to the new one. */
@ApplicationScoped
public class PageAddresses {
    @Inject
    Redirects redirects;

    @Inject
    EventLog events;

    /** There is a thing's page from now on, which followers are told; its row must be written. */
    public void appears(Named thing) {
        stands(thing.path());
        events.append(thing.changed());
    }

    /** A page stands at a path from now on: nothing leads away from there any more. */
    void stands(String path) {
        if (redirects.forget(path)) {
            events.append(RedirectFact.changed(path));
        }
    }

    /** A page stands elsewhere from now on, or where it stood. */
    void moved(String before, String now) {
        if (before.equals(now)) {
            return;
        }
        stands(now);
        redirects.lead(before, now);
        events.append(RedirectFact.changed(before));
    }
}
