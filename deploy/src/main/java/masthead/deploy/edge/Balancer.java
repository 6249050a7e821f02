package masthead.deploy.edge;

import java.io.IOException;
import java.util.Optional;
import masthead.deploy.process.Child;

/** What stands before the services: each has one fixed address there, however often its instances change. */
public sealed interface Balancer permits Haproxy, FixedPorts {
    /** Starts it; it sends nobody anywhere yet. */
    void start() throws IOException, InterruptedException;

    void stop() throws InterruptedException;

    /** Its process, if it has one that runs. */
    Optional<Child> process();

    /** Whether a service can have several instances, and be replaced without a pause. */
    boolean balances();

    /** The port on the loopback address at which a service is reached. */
    int servicePort(String service);

    /** The port that a new instance shall listen on. */
    int instancePort(String service);

    /** Sends requests to an instance from now on; returns when it is taken in. */
    void admit(Seat seat, int port) throws IOException, InterruptedException;

    /** Sends nothing new to an instance. */
    void drain(Seat seat) throws IOException;

    /** Whether nothing is in work there any more, nor waits for it. */
    boolean idle(Seat seat) throws IOException;

    /** Forgets an instance. */
    void remove(Seat seat);

    /** Forgets those that only an earlier launcher knew: their ports may be others' now. */
    void forgetOthers() throws IOException;
}
