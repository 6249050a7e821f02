package masthead.members.session;

import java.util.ArrayList;
import masthead.members.signin.Browser;
import masthead.members.signin.From;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door shows something: the token of a link or the code beside it.
 *
 * @param browser the text by which the gateway knows their browser
 */
public record SignIn(
        @Nullable String token,
        @Nullable String code,
        @Nullable String browser,
        @Nullable From from) {
    /** A request in which nothing is wrong: either a token or a code. */
    record Checked(@Nullable String token, String code, String browser, From from) {}

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked() {
        var faults = new ArrayList<Violation>();
        if ((token == null) == (code == null)) {
            faults.add(new Violation("token", "must be there, or a code, but not both"));
        }
        Browser.check(browser, faults);
        From.check(from, faults);
        if (browser == null || from == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Checked(token, code == null ? "" : code.replaceAll("\\s", ""), browser, from);
    }
}
