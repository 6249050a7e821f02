package masthead.members.passkey;

import java.util.Map;
import java.util.UUID;

/**
 * What a browser is asked.
 *
 * @param ceremony to be named with the answer, once and within five minutes
 * @param options for {@code navigator.credentials}, in the JSON form of the standard (level 3, 5.1.8 and 5.1.9)
 */
public record CeremonyView(UUID ceremony, Map<String, Object> options) {}
