package masthead.members.session;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import masthead.members.signin.Browser;
import masthead.members.signin.From;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door shows something: the token of a link, the code beside it, or a passkey.
 *
 * @param passkey what the browser answered, as {@code toJSON()} gives it
 * @param ceremony in which it was asked to
 * @param browser the text by which the gateway knows their browser
 */
public record SignIn(
        @Nullable String token,
        @Nullable String code,
        @Nullable Map<String, Object> passkey,
        @Nullable UUID ceremony,
        @Nullable String browser,
        @Nullable From from) {
    /** A request in which nothing is wrong: a token, a passkey, or else a code. */
    record Checked(@Nullable String token, @Nullable Shown passkey, String code, String browser, From from) {}

    /** A passkey's answer, and in which ceremony. */
    record Shown(UUID ceremony, Map<String, Object> answer) {}

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked() {
        var faults = new ArrayList<Violation>();
        if (Stream.of(token, code, passkey).filter(Objects::nonNull).count() != 1) {
            faults.add(new Violation("token", "must be there, or a code, or a passkey, and one of them alone"));
        }
        if ((passkey == null) != (ceremony == null)) {
            faults.add(new Violation("ceremony", "must be there with a passkey, and only then"));
        }
        Browser.check(browser, faults);
        From.check(from, faults);
        if (browser == null || from == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        Shown shown = passkey == null || ceremony == null ? null : new Shown(ceremony, passkey);
        return new Checked(token, shown, code == null ? "" : code.replaceAll("\\s", ""), browser, from);
    }
}
