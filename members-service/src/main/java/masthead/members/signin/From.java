package masthead.members.signin;

import java.util.List;
import java.util.Objects;
import masthead.members.limit.Network;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody at the door is, as the gateway saw it.
 *
 * @param address on the network
 * @param agent the browser's {@code User-Agent}
 */
public record From(@Nullable String address, @Nullable String agent) {
    private static final int LONGEST_ADDRESS = 100;

    /** What is wrong with it, for a request that holds it. */
    public static void check(@Nullable From from, List<Violation> faults) {
        if (from == null || from.address == null || from.address.isBlank() || from.address.length() > LONGEST_ADDRESS) {
            faults.add(new Violation("from", "must have the address on the network"));
        }
    }

    public String network() {
        return Network.of(Objects.requireNonNullElse(address, ""));
    }

    public String browser() {
        return Objects.requireNonNullElse(agent, "");
    }
}
