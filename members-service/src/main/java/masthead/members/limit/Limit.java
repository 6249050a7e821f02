package masthead.members.limit;

import java.time.Duration;

/**
 * How often something may be done by one.
 *
 * @param name what is counted, and of whom
 */
public record Limit(String name, int most, Duration within) {}
