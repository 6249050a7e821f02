package masthead.platform.worker;

import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import masthead.platform.database.ServiceDatabase;
import masthead.platform.draining.Draining;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestThreads;
import masthead.platform.testing.TestTransactions;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workers of several instances at work on one list. */
class WorkerTest {
    private final TestDatabase database = TestDatabase.migrated("db/platform", "db/follower-test");
    private final TestTransactions transactions = new TestTransactions(database);
    private final ServiceDatabase service = new ServiceDatabase(database).started();
    private final List<Worker> workers = new ArrayList<>();
    private final Draw draw = new Draw();
    private final Print print = new Print();

    private record Instance(Worker worker, Draining draining) {}

    @AfterEach
    void stop() {
        print.mayEnd.countDown();
        workers.forEach(worker -> worker.stop("stopped"));
        service.close();
    }

    @Test
    void twoInstancesNeverDoTheSameTwice() {
        start();
        start();

        for (int i = 0; i < 150; i++) {
            add("draw", "picture " + i);
        }

        until(() -> count("task") == 0);
        assertThat(count("note")).isEqualTo(150);
        assertThat(text("select max(times) from note")).isEqualTo("1");
    }

    @Test
    void workThatFailsIsTriedAgain() {
        draw.failures.set(2);
        start();
        add("draw", "harbour");

        until(() -> count("task") == 0);

        assertThat(draw.tries).hasValue(3);
        assertThat(text("select max(times) from note")).isEqualTo("1");
    }

    @Test
    void workThatAlwaysFailsIsGivenUpAndSeen() {
        draw.failures.set(Integer.MAX_VALUE);
        Worker worker = start().worker();
        add("draw", "harbour");

        until(() -> {
            execute("update task set due_at = now() where state = 'waiting'");
            return worker.failedTasks() == 1;
        });

        assertThat(text("select attempt from task")).isEqualTo(String.valueOf(Tasks.TRIES));
        assertThat(text("select reason from task")).isEqualTo("IllegalStateException: no ink");
        assertThat(draw.givenUp).containsExactly("harbour: no ink");
        assertThat(count("note")).isZero();
    }

    @Test
    void triesThatFailForAFullDiskDoNotCount() {
        draw.failure = new IOException("No space left on device");
        draw.failures.set(2 * Tasks.TRIES);
        start();
        add("draw", "harbour");

        until(() -> {
            execute("update task set due_at = now() where state = 'waiting'");
            return count("note") == 1;
        });

        assertThat(draw.givenUp).isEmpty();
    }

    @Test
    void workThatWaitsForSomethingOfOthersIsNeverGivenUp() {
        draw.failure = new LeasedWork.Later("no paper", 0, new IOException("The mill is closed"));
        draw.failures.set(2 * Tasks.TRIES);
        start();
        add("draw", "harbour");

        until(() -> count("note") == 1);

        assertThat(draw.givenUp).isEmpty();
    }

    @Test
    void noWaitIsLongerThanAMinute() {
        draw.failure = new LeasedWork.Later("no paper", 86_400, new IOException("The mill is closed"));
        draw.failures.set(1);
        start();
        add("draw", "harbour");

        until(() -> text("select coalesce(reason, '') from task").equals("no paper"));

        assertThat(text("select due_at < now() + interval '65 seconds' from task"))
                .isEqualTo("true");
    }

    @Test
    void whereTheClockWasSetBackNothingWaitsOrIsHeldUntilTheOldTime() {
        add("draw", "harbour");
        add("print", "front");
        execute("update task set due_at = now() + interval '1 hour'");
        execute("update task set state = 'leased', lease = gen_random_uuid(), leased_until = now() + interval '1 hour'"
                + " where kind = 'print'");
        start();

        until(() -> count("note") == 1);
        until(() ->
                text("select leased_until < now() + interval '20 seconds' and due_at <= now() from task where kind = 'print'")
                        .equals("true"));
        execute("update task set leased_until = now() where kind = 'print'");

        until(() -> print.running.get() == 1);
    }

    @Test
    void workKeepsItsLeaseAsLongAsItRuns() {
        start();
        add("print", "front");
        until(() -> print.running.get() == 1);
        String first = text("select leased_until from task");

        until(() -> !text("select leased_until from task").equals(first));

        print.mayEnd.countDown();
        until(() -> count("task") == 0);
        assertThat(print.begun).hasValue(1);
    }

    @Test
    void aLostLeaseIsNoticedByTheOneThatHadItWhileAnotherTakesOver() {
        start();
        add("print", "front");
        until(() -> print.running.get() == 1);
        Lease lost = Objects.requireNonNull(print.leases.get(1));

        execute("update task set leased_until = now() - interval '1 second', lease = gen_random_uuid()");
        start();
        until(() -> print.begun.get() == 2);

        until(() -> print.interrupted.get() == 1);
        assertThat(lost.mayGoOn().getAsBoolean()).isFalse();
        Lease taken = Objects.requireNonNull(print.leases.get(2));
        assertThat(taken.mayGoOn().getAsBoolean()).isTrue();
        assertThat(taken.attempt()).isEqualTo(2);
        print.mayEnd.countDown();
        until(() -> count("task") == 0);
        assertThat(print.ended).hasValue(1);
    }

    @Test
    void anInstanceThatLeavesPutsItsWorkBackAsIfItHadNotBegun() {
        Instance leaving = start();
        add("print", "front");
        until(() -> print.running.get() == 1);
        assertThat(leaving.draining().active()).isEqualTo(1);

        leaving.draining().begin();

        until(() -> leaving.draining().active() == 0);
        assertThat(text("select state || ' ' || attempt from task")).isEqualTo("waiting 0");
        start();
        until(() -> print.running.get() == 1);
        assertThat(Objects.requireNonNull(print.leases.get(2)).attempt()).isEqualTo(1);
    }

    @Test
    void anInstanceThatLeavesTakesNothingNew() {
        Instance leaving = start();
        leaving.draining().begin();
        add("draw", "harbour");
        Instance other = start();

        until(() -> count("task") == 0);

        assertThat(other.draining().begun()).isFalse();
        assertThat(draw.tries).hasValue(1);
    }

    @Test
    void workThatNeverEndsBecauseItEndsItsInstanceIsGivenUp() {
        execute("insert into task (kind, key, payload, state, attempt, leased_until) values"
                + " ('print', 'bomb', '{}', 'leased', " + Tasks.TRIES + ", now() - interval '1 second')");

        Worker worker = start().worker();

        until(() -> worker.failedTasks() == 1);
        assertThat(print.begun).hasValue(0);
    }

    @Test
    void workThatCannotBeDoneIsNotTriedAgain() {
        print.unworkable = true;
        Worker worker = start().worker();
        add("print", "front");

        until(() -> worker.failedTasks() == 1);

        assertThat(print.begun).hasValue(1);
        assertThat(text("select reason from task")).isEqualTo("Unworkable: no such press");
    }

    private Instance start() {
        var draining = new Draining();
        var worker = new Worker();
        Beans.wire(
                worker,
                new TestTaskTransactions(),
                service.database(),
                service.notifications(),
                draining,
                new TestThreads(),
                2,
                Beans.instances());
        worker.works = Beans.instances(draw, print);
        worker.start("started");
        workers.add(worker);
        return new Instance(worker, draining);
    }

    private void add(String kind, String key) {
        transactions.run(session -> Beans.wire(new Work(), session).add(kind, key, Map.of("key", key)));
    }

    private int count(String table) {
        return Integer.parseInt(text("select count(*) from " + table));
    }

    private String text(String sql) {
        return transactions.get(
                session -> String.valueOf(session.createNativeQuery("select cast((" + sql + ") as text)", String.class)
                        .getSingleResult()));
    }

    private void execute(String sql) {
        transactions.run(session -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    /** Work whose effect is a row. */
    private final class Draw implements LeasedWork {
        private final AtomicInteger failures = new AtomicInteger();
        private final AtomicInteger tries = new AtomicInteger();
        private final List<String> givenUp = new CopyOnWriteArrayList<>();
        private volatile @Nullable Exception failure;

        @Override
        public String kind() {
            return "draw";
        }

        @Override
        public void run(Lease lease) throws Exception {
            tries.incrementAndGet();
            if (failures.getAndDecrement() > 0) {
                throw failure == null ? new IllegalStateException("no ink") : failure;
            }
            transactions.run(
                    session -> session.createNativeMutationQuery("insert into note values (cast(md5(:key) as uuid), 1)"
                                    + " on conflict (subject) do update set times = note.times + 1")
                            .setParameter("key", lease.payload().path("key").asText())
                            .executeUpdate());
        }

        @Override
        public void givenUp(Lease lease, Throwable why) {
            givenUp.add(lease.payload().path("key").asText() + ": " + why.getMessage());
        }
    }

    /** Work that lasts until it may end, and looks between its steps whether it may go on. */
    private static final class Print implements LeasedWork {
        private final Map<Integer, Lease> leases = new ConcurrentHashMap<>();
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicInteger interrupted = new AtomicInteger();
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private volatile boolean unworkable;

        @Override
        public String kind() {
            return "print";
        }

        @Override
        public void run(Lease lease) throws Exception {
            leases.put(begun.incrementAndGet(), lease);
            if (unworkable) {
                throw new Unworkable("no such press");
            }
            running.incrementAndGet();
            try {
                while (!mayEnd.await(10, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                    lease.check();
                }
                ended.incrementAndGet();
            } catch (Lease.Interrupted e) {
                interrupted.incrementAndGet();
                throw e;
            } finally {
                running.decrementAndGet();
            }
        }
    }

    /** The production transactions, opened by hand where the container would. */
    private final class TestTaskTransactions extends TaskTransactions {
        @Override
        public Optional<Lease> leaseNext(String[] kinds, int seconds, BooleanSupplier mayGoOn) {
            return get(tasks -> tasks.leaseNext(kinds, seconds, mayGoOn));
        }

        @Override
        public boolean prolong(Lease lease, int seconds) {
            return get(tasks -> tasks.prolong(lease, seconds));
        }

        @Override
        public void setRight(int leaseSeconds) {
            run(tasks -> tasks.setRight(leaseSeconds));
        }

        @Override
        public boolean done(Lease lease) {
            return get(tasks -> tasks.done(lease));
        }

        @Override
        public void release(Lease lease, Tasks.PutBack how) {
            run(tasks -> tasks.release(lease, how));
        }

        @Override
        public void giveUp(Lease lease, LeasedWork work, Throwable why) {
            run(tasks -> tasks.giveUp(lease, work, why));
        }

        @Override
        public long failed() {
            return get(TaskTransactions::failed);
        }

        private void run(Consumer<TaskTransactions> work) {
            transactions.run(session -> work.accept(with(session)));
        }

        private <T> T get(Function<TaskTransactions, T> work) {
            return transactions.get(session -> work.apply(with(session)));
        }

        private TaskTransactions with(Session session) {
            return Beans.wire(new TaskTransactions(), session);
        }
    }
}
