package masthead.deploy.edge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the site stands.
 *
 * @param hosts the names it answers to, beside localhost
 * @param requestsPerTenSeconds how much one client address may ask
 */
public record PublicAddress(int port, List<String> hosts, int requestsPerTenSeconds) {
    private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");

    /** Enough for whoever develops or tests here, too little for a machine that runs wild. */
    private static final int REQUESTS = 20_000;

    /** The door takes a hundredth of it: people press buttons, programs guess. */
    private static final int SHARE_OF_THE_DOOR = 100;

    private static final int DOOR_AT_LEAST = 20;

    /** As the environment has it: {@code MASTHEAD_HOSTS} separated by commas, {@code MASTHEAD_RATE}. */
    public static PublicAddress of(int port) {
        String hosts = System.getenv("MASTHEAD_HOSTS");
        String rate = System.getenv("MASTHEAD_RATE");
        return new PublicAddress(
                port,
                hosts == null || hosts.isBlank()
                        ? List.of()
                        : List.of(hosts.strip().split("\\s*,\\s*", -1)),
                rate == null || rate.isBlank() ? REQUESTS : Integer.parseInt(rate.strip()));
    }

    /** The site's own name in links. */
    public String site() {
        return "http://localhost:" + port;
    }

    /** How often one client address may press a button at the door; members count each account and network for longer. */
    int doorPerTenSeconds() {
        return Math.max(DOOR_AT_LEAST, requestsPerTenSeconds / SHARE_OF_THE_DOOR);
    }

    List<String> names() {
        var names = new ArrayList<>(LOCAL);
        hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** The addresses to listen on: loopback, of version 6 too where the machine has it. */
    List<String> binds() {
        return hasLoopback6() ? List.of("127.0.0.1:" + port, "[::1]:" + port) : List.of("127.0.0.1:" + port);
    }

    private static boolean hasLoopback6() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName("::1"), 0));
            return true;
        } catch (IOException none) {
            return false;
        }
    }
}
