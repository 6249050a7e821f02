package masthead.platform.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import masthead.platform.worker.Tasks.Due;
import org.hibernate.Session;

/** The worker's transactions. */
@ApplicationScoped
public class TaskTransactions {
    @Inject
    Session session;

    /**
     * Takes the next due task of these kinds off the list and does it, all in this transaction. The lease of a moment marks
     * the try, so that a task that fails is put back by its token like any other.
     *
     * @return whether there was one
     */
    @Transactional(rollbackOn = Exception.class)
    public boolean runNext(Map<String, AtomicWork> works) {
        Optional<Due> due = due(works.keySet().toArray(String[]::new));
        due.ifPresent(task -> {
            UUID token = UUID.randomUUID();
            session.doWork(connection -> Tasks.lease(connection, task, token, 0));
            try {
                AtomicWork work = works.get(task.kind());
                if (work != null) {
                    work.run(task.payload());
                }
                session.flush();
            } catch (RuntimeException failed) {
                throw new Failed(task, failed);
            }
            session.doWork(connection -> Tasks.done(connection, task.id(), token));
        });
        return due.isPresent();
    }

    /** Leases the next due task of these kinds. */
    @Transactional(rollbackOn = Exception.class)
    public Optional<Lease> leaseNext(String[] kinds, int seconds, BooleanSupplier mayGoOn) {
        return due(kinds).map(task -> {
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

    @Transactional(rollbackOn = Exception.class)
    public void fail(Lease lease, String reason) {
        session.doWork(connection -> Tasks.fail(connection, lease.task(), lease.token(), reason));
    }

    /**
     * Notes a failed try of atomic work, whose own transaction was rolled back. Another worker may have tried it since, for
     * the rollback let it go: such tries count as one.
     */
    @Transactional(rollbackOn = Exception.class)
    public void tried(Due task, String reason) {
        UUID token = UUID.randomUUID();
        int attempt = task.attempt() + 1;
        session.doWork(connection -> {
            Tasks.lease(connection, task, token, 0);
            if (attempt >= Tasks.TRIES) {
                Tasks.fail(connection, task.id(), token, reason);
            } else {
                Tasks.release(connection, task.id(), token, Tasks.PutBack.failed(reason, attempt));
            }
        });
    }

    /** How many tasks were given up and wait for somebody to look. */
    @Transactional(rollbackOn = Exception.class)
    public long failed() {
        return session.createNativeQuery("select count(*) from task where state = 'failed'", Long.class)
                .getSingleResult();
    }

    private Optional<Due> due(String[] kinds) {
        return session.doReturningWork(connection -> Tasks.due(connection, kinds));
    }

    /** Atomic work failed; its transaction is rolled back. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Due task;

        Failed(Due task, RuntimeException cause) {
            super(cause);
            this.task = task;
        }

        Due task() {
            return task;
        }
    }
}
