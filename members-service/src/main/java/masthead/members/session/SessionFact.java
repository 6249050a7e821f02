package masthead.members.session;

import java.util.UUID;

/**
 * What followers learn of a session that ended.
 *
 * @param person whose it was
 */
public record SessionFact(UUID person) {}
