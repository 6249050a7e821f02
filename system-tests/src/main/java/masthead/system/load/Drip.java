package masthead.system.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Connections that send a beginning and then a byte a second, each from an address of its own, and begin anew whenever the
 * other side has enough of it (slowloris, and its like with bodies).
 */
public final class Drip extends Load {
    private static final int CONNECT_MS = 5_000;
    private static final long BETWEEN_BYTES_MS = 1_000;
    private static final int ADDRESSES = 250;

    private final int port;
    private final byte[] beginning;
    private final AtomicInteger opened = new AtomicInteger();
    private final Queue<Double> lived = new ConcurrentLinkedQueue<>();

    private Drip(int port, byte[] beginning) {
        this.port = port;
        this.beginning = beginning.clone();
    }

    public static Drip start(int many, int port, byte[] beginning) {
        var drip = new Drip(port, beginning);
        for (int i = 0; i < many; i++) {
            String address = "127.0.2." + (1 + i % ADDRESSES);
            drip.begin("drip " + i, () -> drip.once(address));
        }
        return drip;
    }

    private void once(String address) throws InterruptedException {
        long begun = System.nanoTime();
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MS);
            opened.incrementAndGet();
            socket.getOutputStream().write(beginning);
            while (isGoing()) {
                Thread.sleep(BETWEEN_BYTES_MS);
                if (socket.getInputStream().available() > 0) {
                    break;
                }
                socket.getOutputStream().write('x');
            }
        } catch (IOException closed) {
            // as it should be
        }
        if (isGoing()) {
            lived.add((System.nanoTime() - begun) / 1e9);
            Thread.sleep(BETWEEN_BYTES_MS);
        }
    }

    /** How many connections were opened. */
    public int opened() {
        return opened.get();
    }

    /** How long each lived that the other side ended or answered, in seconds. */
    public List<Double> lived() {
        return List.copyOf(lived);
    }
}
