package masthead.members.limit;

/**
 * How often something may be done by one.
 *
 * @param name what is counted, and of whom
 */
public record Limit(String name, int most) {}
