package masthead.deploy.process;

import java.time.Duration;

/** How long to wait before a process that ended is started again: longer each time, briefly again after it stood well. */
final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STOOD_WELL = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /**
     * The pause after an end.
     *
     * @param lived how long the process served before it ended
     */
    Duration after(Duration lived) {
        if (lived.compareTo(STOOD_WELL) >= 0) {
            next = FIRST;
        }
        Duration pause = next;
        next = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
        return pause;
    }
}
