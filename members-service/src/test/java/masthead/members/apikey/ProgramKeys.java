package masthead.members.apikey;

import static masthead.members.Staff.NOON;

import java.util.Optional;
import java.util.UUID;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.platform.eventlog.Event;

/** Keys for tests of other features. */
public final class ProgramKeys {
    private ProgramKeys() {}

    /** What is told when a program's key is revoked. */
    public static Optional<Event> revoked(UUID id, Person program) {
        return new ApiKey(id, program, Secret.random(ApiKey.PREFIX), NOON, null).revoke(NOON);
    }
}
