package masthead.platform.worker;

/**
 * Background work. It runs under a lease that is prolonged while it lasts; if its
 * instance dies, another begins it again, so it must bear to be done twice.
 */
public interface LeasedWork {
    String kind();

    /**
     * Does the work, outside any transaction. What is thrown has it tried again later; {@link Unworkable} does not.
     *
     * @param lease asked by whatever must not be done by two at once
     */
    void run(Lease lease) throws Exception;

    /**
     * It will not be tried again: says so to whoever asked for it. In the transaction that takes it off the list; what is
     * thrown leaves it there.
     *
     * @param lease of the last try
     * @param why what the last try failed of, or {@link Unworkable}, whose words may be passed on
     */
    default void givenUp(Lease lease, Throwable why) {}

    /**
     * What the work needs is away, such as a server of others, or its time has not come. The try doesn't count: the work knows itself for how long it
     * is worth waiting.
     */
    class Later extends Exception {
        private static final long serialVersionUID = 1L;
        private final double seconds;

        /** @param seconds until the next try; never more than a minute */
        public Later(String reason, double seconds, Throwable cause) {
            super(reason, cause);
            this.seconds = Math.min(seconds, Tasks.LONGEST_PAUSE_S);
        }

        /** It is not away: its time has not come. */
        public Later(String reason, double seconds) {
            super(reason);
            this.seconds = Math.min(seconds, Tasks.LONGEST_PAUSE_S);
        }

        double seconds() {
            return seconds;
        }
    }

    /** The work can't be done, however often it is tried. */
    class Unworkable extends Exception {
        private static final long serialVersionUID = 1L;

        public Unworkable(String reason) {
            super(reason);
        }
    }
}
