package masthead.platform.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import masthead.platform.database.Outage;
import org.hibernate.Session;

/** The worker's transactions. */
@ApplicationScoped
public class TaskTransactions {
    @Inject
    Session session;

    /** Leases the next due task of these kinds. */
    @Transactional(rollbackOn = Exception.class)
    public Optional<Lease> leaseNext(String[] kinds, int seconds, BooleanSupplier mayGoOn) {
        return session.doReturningWork(connection -> Tasks.due(connection, kinds))
                .map(task -> {
                    UUID token = UUID.randomUUID();
                    session.doWork(connection -> Tasks.lease(connection, task, token, seconds));
                    return new Lease(task.id(), task.kind(), task.payload(), task.attempt() + 1, token, mayGoOn);
                });
    }

    @Transactional(rollbackOn = Exception.class)
    public boolean prolong(Lease lease, int seconds) {
        return session.doReturningWork(connection -> Tasks.prolong(connection, lease.task(), lease.token(), seconds));
    }

    /** Undoes what a clock that was set back does to the list: work that waits, or is held, for hours. */
    @Transactional(rollbackOn = Exception.class)
    public void setRight(int leaseSeconds) {
        session.doWork(connection -> Tasks.setRight(connection, leaseSeconds));
    }

    @Transactional(rollbackOn = Exception.class)
    public boolean done(Lease lease) {
        return session.doReturningWork(connection -> Tasks.done(connection, lease.task(), lease.token()));
    }

    @Transactional(rollbackOn = Exception.class)
    public void release(Lease lease, Tasks.PutBack how) {
        session.doWork(connection -> Tasks.release(connection, lease.task(), lease.token(), how));
    }

    /** Leaves a task undone, for somebody to look; the work tells whoever asked for it. */
    @Transactional(rollbackOn = Exception.class)
    public void giveUp(Lease lease, LeasedWork work, Throwable why) {
        String reason = Outage.reason(why);
        boolean ours =
                session.doReturningWork(connection -> Tasks.fail(connection, lease.task(), lease.token(), reason));
        if (ours) {
            work.givenUp(lease, why);
        }
    }

    /** How many tasks were given up and wait for somebody to look. */
    @Transactional(rollbackOn = Exception.class)
    public long failed() {
        return session.createNativeQuery("select count(*) from task where state = 'failed'", Long.class)
                .getSingleResult();
    }
}
