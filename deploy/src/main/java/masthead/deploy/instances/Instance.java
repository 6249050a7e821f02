package masthead.deploy.instances;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import masthead.deploy.Trouble;
import masthead.deploy.edge.Seat;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;
import masthead.deploy.process.Keeper;
import masthead.deploy.process.Ports;
import org.jspecify.annotations.Nullable;

/**
 * One process of a service, kept running. Its life: it starts on ports of its own, is asked until the application says
 * that it is ready, is taken in by the balancer, and serves; to leave, it is sent nothing new, told so, waited for, and
 * ended.
 */
final class Instance {
    private static final Duration READY_PATIENCE = Duration.ofSeconds(120);
    private static final Duration END_PATIENCE = Duration.ofSeconds(15);

    private final ServiceKind kind;
    private final Seat seat;
    private final House house;
    private final Runnable changed;
    private final Keeper keeper;
    private volatile State state = State.STARTING;
    private volatile InstanceFolder.@Nullable Ports ports;

    /** Where it is in its life. */
    enum State {
        STARTING,
        SERVING,
        LEAVING,
        DOWN
    }

    /**
     * @param changed told whenever it begins to serve or ceases to
     * @param notices takes a line when it ended uninvited
     */
    Instance(ServiceKind kind, Seat seat, House house, Runnable changed, Consumer<String> notices) {
        this.kind = kind;
        this.seat = seat;
        this.house = house;
        this.changed = changed;
        this.keeper = new Keeper(seat.name(), new Life(), notices);
    }

    Seat seat() {
        return seat;
    }

    State state() {
        return state;
    }

    /** As long as it runs. */
    Optional<Child> process() {
        return keeper.child();
    }

    Optional<InstanceFolder.Ports> ports() {
        return Optional.ofNullable(ports);
    }

    /** What the application says of itself now. */
    Optional<Readiness.Report> report() throws InterruptedException {
        InstanceFolder.Ports now = ports;
        return now == null ? Optional.empty() : new Readiness(kind.name(), now.service()).ask();
    }

    /** Starts it, and returns when it serves. */
    void start() throws InterruptedException {
        keeper.start();
    }

    /** Leaves without a failed request: sent nothing new, told so, waited for, ended. */
    void leave() throws IOException, InterruptedException {
        state = State.LEAVING;
        InstanceFolder.Ports now = ports;
        try {
            if (now != null && keeper.child().isPresent()) {
                new Departure(
                                seat,
                                house.balancer(),
                                house.surroundings().launcherCredential(kind.name()),
                                now.service())
                        .await();
            }
        } finally {
            end();
        }
    }

    /** Ends it at once. */
    void end() throws InterruptedException {
        state = State.LEAVING;
        keeper.stop("TERM", END_PATIENCE);
        state = State.DOWN;
        changed.run();
    }

    private final class Life implements Keeper.Starter {
        private final InstanceFolder folder = new InstanceFolder(seat.name(), house.data());

        @Override
        public Optional<Child> takeOver() throws IOException, InterruptedException {
            if (!house.leftovers().has(seat.name())) {
                return Optional.empty();
            }
            Optional<InstanceFolder.Ports> its = folder.runs(what());
            boolean serves = its.isPresent()
                    && new Readiness(kind.name(), its.get().service())
                            .ask()
                            .map(Readiness.Report::ready)
                            .orElse(false);
            Optional<Child> left = house.leftovers().takeOver(seat.name(), line -> serves);
            if (left.isPresent()) {
                ports = its.orElseThrow();
            }
            return left;
        }

        @Override
        public Child start() throws IOException {
            state = State.STARTING;
            var own = new InstanceFolder.Ports(house.balancer().instancePort(kind.name()), new Ports().free());
            ports = own;
            List<String> flags = house.flags().of(kind, house.runtime().archive());
            War war = kind.war(house.repository());
            Command command = folder.command(
                    kind, war, house.runtime(), flags, house.surroundings().of(kind), own);
            Child child = Child.start(command, house.data());
            folder.note(what(), own);
            return child;
        }

        /** How it would be started now. */
        private String what() throws IOException {
            return InstanceFolder.what(
                    kind.war(house.repository()),
                    house.runtime(),
                    house.flags().of(kind, house.runtime().archive()),
                    house.surroundings().of(kind));
        }

        @Override
        public void serve(Child child) throws IOException, InterruptedException {
            InstanceFolder.Ports own = ports().orElseThrow();
            var readiness = new Readiness(kind.name(), own.service());
            Optional<Readiness.Report> report = readiness.await(child, READY_PATIENCE);
            if (!report.map(Readiness.Report::ready).orElse(false)) {
                throw new Trouble(
                        child.alive()
                                ? seat.name() + " was not ready within " + READY_PATIENCE.toSeconds() + " s"
                                        + report.map(said -> " " + said.reasons())
                                                .orElse("") + ": see " + log()
                                : seat.name() + " ended before it was ready: see " + log());
            }
            readiness.checkLoopbackOnly();
            new FirstCalls(kind.name(), own.service(), house.surroundings().gatewayCredential(kind.name())).make();
            house.balancer().admit(seat, own.service());
            state = State.SERVING;
            changed.run();
        }

        @Override
        public void gone(Child child) {
            house.balancer().remove(seat);
            if (state != State.LEAVING) {
                state = State.DOWN;
            }
            changed.run();
        }

        private Path log() {
            return house.data().log(seat.name());
        }
    }
}
