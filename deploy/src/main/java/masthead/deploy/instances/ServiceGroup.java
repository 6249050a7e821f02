package masthead.deploy.instances;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masthead.deploy.Trouble;
import masthead.deploy.edge.Seat;
import masthead.deploy.process.Elapsed;

/** All instances of one service. One change at a time. */
public final class ServiceGroup {
    private static final Duration QUICK_END = Duration.ofSeconds(30);

    private final ServiceKind kind;
    private final House house;
    private final Runnable changed;
    private final Consumer<String> notices;
    private final List<Instance> instances = new CopyOnWriteArrayList<>();
    private final ReentrantLock changing = new ReentrantLock();

    ServiceGroup(ServiceKind kind, House house, Runnable changed, Consumer<String> notices) {
        this.kind = kind;
        this.house = house;
        this.changed = changed;
        this.notices = notices;
    }

    public String name() {
        return kind.name();
    }

    /** What can be seen of the service now. */
    public ServiceStatus status() throws InterruptedException {
        var lines = new ArrayList<ServiceStatus.InstanceStatus>();
        for (Instance instance : instances) {
            lines.add(ServiceStatus.InstanceStatus.of(instance));
        }
        return new ServiceStatus(kind.name(), url(), lines);
    }

    /** Those that serve now. */
    public List<Serving> serving() {
        return instances.stream()
                .filter(instance -> instance.state() == Instance.State.SERVING)
                .flatMap(instance -> Serving.of(instance).stream())
                .toList();
    }

    /** The address that stays the same. */
    public String url() {
        return house.surroundings().address(kind.name());
    }

    /** An instance that serves. */
    public record Serving(String url, long pid) {
        private static Optional<Serving> of(Instance instance) {
            return instance.ports()
                    .flatMap(ports -> instance.process().map(process -> new Serving(ports.url(), process.pid())));
        }
    }

    /** Starts the first instance, or goes on with those that were left; returns when they serve. */
    void start() throws InterruptedException {
        changing.lockInterruptibly();
        try {
            List<Seat> left =
                    seats().filter(seat -> house.leftovers().has(seat.name())).toList();
            for (Seat seat : left.isEmpty() ? List.of(new Seat(kind.name(), 1)) : left) {
                begin(seat);
            }
        } finally {
            changing.unlock();
        }
    }

    /**
     * Replaces every instance by a new one of the WAR as it is now. Nobody notices where there is a balancer.
     *
     * @param progress takes a line a step
     * @throws Trouble the new one did not become ready; the old one serves on
     */
    public void restart(Consumer<String> progress) throws IOException, InterruptedException {
        changing.lockInterruptibly();
        try {
            for (Instance old : instances) {
                replace(old, progress);
            }
        } finally {
            changing.unlock();
        }
    }

    /**
     * Makes it that many instances.
     *
     * @throws Trouble there is no balancer, or no place for so many
     */
    public void scale(int wanted, Consumer<String> progress) throws IOException, InterruptedException {
        if (!house.balancer().balances()) {
            throw new Trouble("Without HAProxy each service has one instance");
        }
        if (wanted < 1 || wanted >= Seat.MOST) {
            throw new Trouble("A service has 1 to " + (Seat.MOST - 1) + " instances");
        }
        changing.lockInterruptibly();
        try {
            while (instances.size() < wanted) {
                Instance fresh = begin(freeSeat());
                progress.accept(fresh.seat().name() + " serves");
            }
            while (instances.size() > wanted) {
                part(instances.get(instances.size() - 1), progress);
            }
        } finally {
            changing.unlock();
        }
    }

    /** Ends all of them at once. */
    void stop() throws InterruptedException {
        for (Instance instance : instances) {
            instance.end();
        }
    }

    private void replace(Instance old, Consumer<String> progress) throws IOException, InterruptedException {
        if (house.balancer().balances()) {
            Instance fresh = begin(freeSeat());
            progress.accept(fresh.seat().name() + " serves");
            part(old, progress);
        } else {
            part(old, progress);
            begin(old.seat());
            progress.accept(old.seat().name() + " serves again");
        }
    }

    private void part(Instance old, Consumer<String> progress) throws IOException, InterruptedException {
        var leaving = new Elapsed();
        try {
            old.leave();
        } finally {
            instances.remove(old);
            changed.run();
        }
        progress.accept(old.seat().name() + " left after " + leaving.time().toMillis() + " ms");
    }

    /** A new instance that serves; one that ends at once, as with a port that was just taken, gets a second try. */
    private Instance begin(Seat seat) throws InterruptedException {
        var trying = new Elapsed();
        try {
            return attempt(seat);
        } catch (Trouble first) {
            if (trying.exceeds(QUICK_END)) {
                throw first;
            }
            return attempt(seat);
        }
    }

    private Instance attempt(Seat seat) throws InterruptedException {
        var instance = new Instance(kind, seat, house, changed, notices);
        instances.add(instance);
        try {
            instance.start();
            return instance;
        } catch (Trouble | InterruptedException e) {
            instance.end();
            instances.remove(instance);
            throw e;
        }
    }

    private Stream<Seat> seats() {
        return IntStream.rangeClosed(1, Seat.MOST).mapToObj(number -> new Seat(kind.name(), number));
    }

    private Seat freeSeat() {
        return seats().filter(seat ->
                        instances.stream().noneMatch(instance -> instance.seat().equals(seat)))
                .findFirst()
                .orElseThrow(() -> new Trouble("No place for another instance of " + kind.name()));
    }
}
