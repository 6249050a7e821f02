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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.database.Database;
import masthead.platform.database.Notifications;
import masthead.platform.database.Outage;
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
    Instance<LeasedWork> works;

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

    private final Map<String, LeasedWork> byKind = new HashMap<>();
    private final Map<Lease, Grip> running = new ConcurrentHashMap<>();
    private final Semaphore reasons = new Semaphore(0);
    private volatile boolean stopped;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        works.forEach(work -> byKind.put(work.kind(), work));
        if (byKind.isEmpty()) {
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
            } catch (RuntimeException | Error failed) {
                LOG.log(Outage.of(failed) ? Level.FINE : Level.SEVERE, "No work just now", failed);
                pause();
            }
        }
    }

    private boolean runOne() {
        var grip = new Grip(LEASE_S);
        Optional<Lease> next =
                tasks.leaseNext(byKind.keySet().toArray(String[]::new), LEASE_S, () -> grip.holds() && !leaving());
        next.ifPresent(lease -> {
            draining.activity().started();
            running.put(lease, grip);
            try {
                run(lease);
            } finally {
                running.remove(lease);
                draining.activity().finished();
            }
        });
        return next.isPresent();
    }

    private void run(Lease lease) {
        LeasedWork work = Objects.requireNonNull(byKind.get(lease.kind()));
        try {
            if (lease.attempt() > Tasks.TRIES) {
                throw new LeasedWork.Unworkable("It was begun " + Tasks.TRIES + " times and never ended.");
            }
            work.run(lease);
            if (!tasks.done(lease)) {
                LOG.warning(() -> "Task " + lease.task() + " was taken over meanwhile");
            }
        } catch (Lease.Interrupted brokenOff) {
            tasks.release(lease, PutBack.brokenOff());
        } catch (LeasedWork.Later later) {
            LOG.info(() -> "Task " + lease.task() + " waits: " + later.getMessage());
            tasks.release(lease, PutBack.later(later));
        } catch (LeasedWork.Unworkable hopeless) {
            tasks.giveUp(lease, work, hopeless);
        } catch (Exception | Error failed) {
            LOG.log(Level.WARNING, failed, () -> "Task " + lease.task() + " failed at try " + lease.attempt());
            if (Outage.of(failed)) {
                tasks.release(lease, PutBack.waitingOut(Outage.reason(failed)));
            } else if (lease.attempt() >= Tasks.TRIES) {
                tasks.giveUp(lease, work, failed);
            } else {
                tasks.release(lease, PutBack.failed(Outage.reason(failed), lease.attempt()));
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
}
