package masthead.members.signin;

import java.util.ArrayList;
import java.util.regex.Pattern;
import masthead.members.person.Address;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door asks for a link.
 *
 * @param browser the text by which the gateway knows their browser
 * @param to a path of ours to go on to
 */
public record LinkRequest(
        @Nullable Address address,
        @Nullable String browser,
        @Nullable String to,
        @Nullable From from) {
    /** A path, never another host: one slash, and nothing that a browser might take for one. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]{0,1999}");

    /** A request in which nothing is wrong. */
    record Checked(
            Address address, String browser, @Nullable String to, From from) {}

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked() {
        var faults = new ArrayList<Violation>();
        if (address == null) {
            faults.add(new Violation("address", "must be an e-mail address"));
        }
        Browser.check(browser, faults);
        if (to != null && !PATH.matcher(to).matches()) {
            faults.add(new Violation("to", "must be a path of ours"));
        }
        From.check(from, faults);
        if (address == null || browser == null || from == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Checked(address, browser, to, from);
    }
}
