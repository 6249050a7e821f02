package masthead.platform.worker;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.database.Database;
import masthead.platform.database.Notifications;
import masthead.platform.draining.Draining;
import masthead.platform.logging.Trace;
import masthead.platform.worker.Tasks.PutBack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Does the background work of this service, a few tasks at a time, beside any number of other instances. */
@ApplicationScoped
public class Worker {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());
    private static final int LEASE_S = 15;
    private static final long SAFETY_NET_MS = 1_000;

    @Inject
    @Any
    Instance<AtomicWork> atomic;

    @Inject
    @Any
    Instance<LeasedWork> leased;

    @Inject
    TaskTransactions tasks;

    @Inject
    Database database;

    @Inject
    Notifications notifications;

    @Inject
    Draining draining;

    @Inject
    ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "worker.threads", defaultValue = "2")
    int concurrency;

    private final Map<String, AtomicWork> atomicByKind = new HashMap<>();
    private final Map<String, LeasedWork> leasedByKind = new HashMap<>();
    private final Map<Lease, Grip> running = new ConcurrentHashMap<>();
    private final Semaphore reasons = new Semaphore(0);
    private volatile boolean stopped;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        atomic.forEach(work -> atomicByKind.put(work.kind(), work));
        leased.forEach(work -> leasedByKind.put(work.kind(), work));
        if (atomicByKind.isEmpty() && leasedByKind.isEmpty()) {
            return;
        }
        notifications.on(Work.CHANNEL, this::wake);
        for (int i = 0; i < concurrency; i++) {
            threads.newThread(this::work).start();
        }
        threads.newThread(this::prolong).start();
        draining.onBegin(this::wake);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped = true;
        wake();
    }

    /** Once for each thread, however often there was reason to. */
    private void wake() {
        reasons.release(Math.max(0, concurrency - reasons.availablePermits()));
    }

    /** Tasks that were given up and wait for somebody to look; -1 while the database is away. */
    @Gauge(name = "worker_failed_tasks", unit = MetricUnits.NONE, absolute = true)
    public long failedTasks() {
        return database.ready() ? tasks.failed() : -1;
    }

    private boolean leaving() {
        return stopped || draining.begun();
    }

    private void work() {
        while (!leaving()) {
            try (var scope = Trace.begin().open()) {
                if (!database.ready() || !runOne()) {
                    reasons.tryAcquire(SAFETY_NET_MS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException away) {
                LOG.log(Level.FINE, "No work just now", away);
                pause();
            }
        }
    }

    private boolean runOne() {
        return runAtomic() || runLeased();
    }

    private boolean runAtomic() {
        if (atomicByKind.isEmpty()) {
            return false;
        }
        try {
            return tasks.runNext(atomicByKind);
        } catch (TaskTransactions.Failed failed) {
            LOG.log(Level.WARNING, failed, () -> "Task " + failed.task().id() + " failed");
            tasks.tried(failed.task(), reason(failed));
            return true;
        }
    }

    private boolean runLeased() {
        if (leasedByKind.isEmpty()) {
            return false;
        }
        var grip = new Grip(LEASE_S);
        Optional<Lease> next = tasks.leaseNext(
                leasedByKind.keySet().toArray(String[]::new), LEASE_S, () -> grip.holds() && !leaving());
        next.ifPresent(lease -> {
            draining.started();
            running.put(lease, grip);
            try {
                run(lease);
            } finally {
                running.remove(lease);
                draining.finished();
            }
        });
        return next.isPresent();
    }

    private void run(Lease lease) {
        try {
            if (lease.attempt() > Tasks.TRIES) {
                throw new LeasedWork.Unworkable("begun " + Tasks.TRIES + " times and never ended");
            }
            LeasedWork work = leasedByKind.get(lease.kind());
            if (work != null) {
                work.run(lease);
            }
            if (!tasks.done(lease)) {
                LOG.warning(() -> "Task " + lease.task() + " was taken over meanwhile");
            }
        } catch (Lease.Interrupted brokenOff) {
            tasks.release(lease, PutBack.brokenOff());
        } catch (LeasedWork.Unworkable hopeless) {
            tasks.fail(lease, reason(hopeless));
        } catch (Exception failed) {
            LOG.log(Level.WARNING, failed, () -> "Task " + lease.task() + " failed at try " + lease.attempt());
            if (lease.attempt() >= Tasks.TRIES) {
                tasks.fail(lease, reason(failed));
            } else {
                tasks.release(lease, PutBack.failed(reason(failed), lease.attempt()));
            }
        }
    }

    /** Prolongs what runs, well before it would end, and sees to it that nothing waits for a time that is far off. */
    private void prolong() {
        while (!stopped) {
            running.forEach(this::prolong);
            setRight();
            pause();
        }
    }

    private void setRight() {
        try {
            if (database.ready()) {
                tasks.setRight(LEASE_S);
            }
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "Tasks not looked at this time", away);
        }
    }

    private void prolong(Lease lease, Grip grip) {
        try {
            grip.renew(() -> tasks.prolong(lease, LEASE_S));
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, away, () -> "Lease of " + lease.task() + " not prolonged this time");
        }
    }

    private void pause() {
        try {
            Thread.sleep(SAFETY_NET_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
