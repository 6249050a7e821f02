package masthead.members.signin;

import java.util.List;
import masthead.members.secret.Secret;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The browser at the door, known by a random text that the gateway gave it and of which a hash is kept. */
public final class Browser {
    private static final int SHORTEST = 32;
    private static final int LONGEST = 200;

    private Browser() {}

    public static void check(@Nullable String browser, List<Violation> faults) {
        if (browser == null || browser.length() < SHORTEST || browser.length() > LONGEST) {
            faults.add(new Violation("browser", "must be a text of " + SHORTEST + " to " + LONGEST + " characters"));
        }
    }

    static byte[] hash(String browser) {
        return Secret.of(browser).hash();
    }
}
