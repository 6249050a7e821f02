package masthead.deploy.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import masthead.deploy.Trouble;

/** Free ports on the loopback address, outside the range that the system gives to outgoing connections. */
public final class Ports {
    private static final int FROM = 18_000;
    private static final int TO = 30_000;
    private static final int TRIES = 200;

    private final Random random = new Random();

    /** A port that nobody listens on. */
    public int free() {
        for (int n = 0; n < TRIES; n++) {
            int port = FROM + random.nextInt(TO - FROM);
            if (isFree(port)) {
                return port;
            }
        }
        throw new Trouble("No free port between " + FROM + " and " + TO);
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
