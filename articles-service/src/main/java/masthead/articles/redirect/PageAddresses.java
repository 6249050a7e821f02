package masthead.articles.redirect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masthead.platform.eventlog.EventLog;

/** The addresses of pages that aren't stories: those of sections, topics, authors and series. An old one leads to the new one. */
@ApplicationScoped
public class PageAddresses {
    @Inject
    Redirects redirects;

    @Inject
    EventLog events;

    /** A page stands at a path from now on: nothing leads away from there any more. */
    public void stands(String path) {
        if (redirects.forget(path)) {
            events.append(RedirectFact.changed(path));
        }
    }

    /** A page stands elsewhere from now on, or where it stood. */
    public void moved(String before, String now) {
        if (before.equals(now)) {
            return;
        }
        stands(now);
        redirects.lead(before, now);
        events.append(RedirectFact.changed(before));
    }
}
