package masthead.platform.draining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether this instance is about to leave. Once it is, it is no longer ready, held polls are answered, pollers and
 * workers take nothing new; the launcher or orchestrator waits until nothing is active and ends the process.
 */
@ApplicationScoped
public class Draining {
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Activity activity = new Activity();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public boolean begun() {
        return begun.get();
    }

    /** Runs the action once when draining begins, at once if it has begun already. */
    public synchronized void onBegin(Runnable action) {
        listeners.add(action);
        if (begun.get()) {
            action.run();
        }
    }

    public synchronized void begin() {
        if (begun.compareAndSet(false, true)) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Requests and jobs in work. */
    public int active() {
        return activity.count();
    }

    /** Counts them; taken once, for every request comes by here. */
    public Activity activity() {
        return activity;
    }
}
