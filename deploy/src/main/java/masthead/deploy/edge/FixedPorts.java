package masthead.deploy.edge;

import java.util.Map;
import java.util.Optional;
import masthead.deploy.process.Child;

/** No balancer: one instance of each service, which listens itself where the others look for it. */
public record FixedPorts(Map<String, Integer> ports) implements Balancer {
    @Override
    public void start() {
        // nothing to start
    }

    @Override
    public void stop() {
        // nothing was started
    }

    @Override
    public Optional<Child> process() {
        return Optional.empty();
    }

    @Override
    public boolean balances() {
        return false;
    }

    @Override
    public int servicePort(String service) {
        return ports.getOrDefault(service, 0);
    }

    @Override
    public int instancePort(String service) {
        return servicePort(service);
    }

    @Override
    public void admit(Seat seat, int port) {
        // it is there by listening
    }

    @Override
    public void drain(Seat seat) {
        // nobody sends but the clients themselves
    }

    @Override
    public boolean idle(Seat seat) {
        return true;
    }

    @Override
    public void remove(Seat seat) {
        // it is gone by not listening
    }

    @Override
    public void forgetOthers() {
        // nothing is known here
    }
}
