package masthead.members.profile;

import masthead.members.secret.Secret;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What a mail about a changed address holds. */
public record AddressToken(@Nullable String token) {
    /** @throws InvalidRequest there is none */
    Secret checked() {
        if (token == null) {
            throw new InvalidRequest("token", "must be there");
        }
        return Secret.of(token);
    }
}
