package masthead.feed.brief;

/**
 * What followers learn of a brief.
 *
 * @param version rises with each change that readers see
 */
public record BriefFact(String slug, int version) {}
