package masthead.members.token;

import java.util.ArrayList;
import masthead.members.access.Audience;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What somebody showed, the text of a session or an API key, and the service that they want to talk to. */
public record Exchange(
        @Nullable String credential, @Nullable Audience audience) {
    /** A request in which nothing is wrong. */
    record Checked(String credential, Audience audience) {}

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked() {
        var faults = new ArrayList<Violation>();
        if (credential == null) {
            faults.add(new Violation("credential", "must be there"));
        }
        if (audience == null) {
            faults.add(new Violation("audience", "must be articles, feed or members"));
        }
        if (credential == null || audience == null) {
            throw new InvalidRequest(faults);
        }
        return new Checked(credential, audience);
    }
}
