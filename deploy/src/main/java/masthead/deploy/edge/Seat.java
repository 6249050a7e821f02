package masthead.deploy.edge;

/**
 * A place for an instance of a service.
 *
 * @param number from 1 to {@link #MOST}
 */
public record Seat(String service, int number) {
    /** Of a service: those that work, and one that is free for whoever comes in for another. */
    public static final int MOST = HaproxyConfiguration.SLOTS;

    /** The name that the instance goes by, such as {@code articles-1}. */
    public String name() {
        return service + "-" + number;
    }
}
