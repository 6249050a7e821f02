package masthead.platform.draining;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts the requests in flight, asynchronous ones until they complete; web.xml names it for all paths. */
public class ActiveFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Draining draining;

    private transient Activity activity = new Activity();

    @Override
    public void init() {
        activity = draining.activity();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        activity.started();
        boolean goesOn = false;
        try {
            chain.doFilter(request, response);
            goesOn = request.isAsyncStarted() && goesOn(request);
        } finally {
            if (!goesOn) {
                activity.finished();
            }
        }
    }

    private boolean goesOn(HttpServletRequest request) {
        try {
            request.getAsyncContext().addListener(new Finish(activity));
            return true;
        } catch (IllegalStateException completedMeanwhile) {
            return false;
        }
    }

    private static final class Finish implements AsyncListener {
        private final Activity activity;
        private final AtomicBoolean done = new AtomicBoolean();

        Finish(Activity activity) {
            this.activity = activity;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            finish();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // completion follows
        }

        @Override
        public void onError(AsyncEvent event) {
            finish();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }

        private void finish() {
            if (done.compareAndSet(false, true)) {
                activity.finished();
            }
        }
    }
}
