package masthead.members.apikey;

import java.util.UUID;

/**
 * What followers learn of a key.
 *
 * @param person the program that it belongs to
 */
public record ApiKeyFact(UUID person) {}
