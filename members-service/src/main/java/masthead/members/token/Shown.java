package masthead.members.token;

import java.util.Optional;
import java.util.UUID;
import masthead.members.apikey.ApiKey;
import masthead.members.person.Person;
import masthead.members.session.Session;

/**
 * A credential that holds.
 *
 * @param id the key's or the session's
 * @param session the session's id, where it is one
 */
record Shown(UUID id, Person person, Optional<UUID> session) {
    static Shown of(ApiKey key) {
        return new Shown(key.id(), key.person(), Optional.empty());
    }

    static Shown of(Session session) {
        return new Shown(session.id(), session.person(), Optional.of(session.id()));
    }
}
