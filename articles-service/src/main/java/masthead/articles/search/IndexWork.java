package masthead.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import masthead.articles.article.Publications;
import masthead.platform.worker.Lease;
import masthead.platform.worker.LeasedWork;

/** Puts into the index what whoever changed it didn't: stories from before it was there, those of a renamed author. */
@ApplicationScoped
public class IndexWork implements LeasedWork {
    private static final int PAUSE_S = 1;

    @Inject
    Step step;

    @Override
    public String kind() {
        return "search.index";
    }

    @Override
    public void run(Lease lease) throws Lease.Interrupted, Later {
        do {
            lease.check();
        } while (step.some());
        if (step.anyLeft()) {
            throw new Later("somebody holds stories whose row must be made anew", PAUSE_S);
        }
    }

    /** A few stories in a transaction of their own. */
    @ApplicationScoped
    public static class Step {
        private static final int STORIES = 10;

        @Inject
        SearchIndex index;

        @Inject
        Publications publications;

        /** @return false once nothing is due, or what is due is held by others */
        @Transactional(rollbackOn = Exception.class)
        public boolean some() {
            List<UUID> due = index.due(STORIES);
            if (due.isEmpty()) {
                return false;
            }
            index.put(due.stream().map(publications::find).toList());
            return true;
        }

        @Transactional(rollbackOn = Exception.class)
        public boolean anyLeft() {
            return index.anyDue();
        }
    }
}
