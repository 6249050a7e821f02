package masthead.bench;

import java.time.Duration;
import java.util.Collection;
import masthead.system.run.Processes;

/** One of those that are compared. */
record Server(String name, int port, Collection<Long> pids) {
    /** The processor time that it has taken so far. */
    Duration processor() {
        return pids.stream().map(Processes::time).reduce(Duration.ZERO, Duration::plus);
    }
}
