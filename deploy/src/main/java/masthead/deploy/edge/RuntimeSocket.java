package masthead.deploy.edge;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** HAProxy's socket for commands. */
final class RuntimeSocket {
    private static final Executor PATIENCE = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);

    private final Path socket;

    RuntimeSocket(Path socket) {
        this.socket = socket;
    }

    /**
     * A server as {@code show stat} tells.
     *
     * @param status such as {@code UP}, {@code DOWN}, {@code DRAIN} or {@code MAINT}
     * @param sessions requests in work there
     * @param queued requests that wait for it
     */
    record Server(String backend, String name, String status, int sessions, int queued) {
        boolean idle() {
            return sessions == 0 && queued == 0;
        }
    }

    /**
     * Sends a command that says nothing when it is done.
     *
     * @throws IOException HAProxy is away, or refuses
     */
    void command(String text) throws IOException {
        String answer = ask(text).strip();
        if (!answer.isEmpty()
                && !answer.startsWith("IP changed")
                && !answer.startsWith("no need to change")
                && !answer.startsWith("port changed")) {
            throw new IOException("HAProxy on '" + text + "': " + answer);
        }
    }

    /** All servers of all backends. */
    List<Server> servers() throws IOException {
        return parse(ask("show stat -1 4 -1"));
    }

    /** Reads the CSV of {@code show stat}: columns are found by their names, other versions have more of them. */
    static List<Server> parse(String csv) throws IOException {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || !lines.get(0).startsWith("# ")) {
            throw new IOException("HAProxy tells no statistics");
        }
        List<String> columns = List.of(lines.get(0).substring(2).split(",", -1));
        var servers = new ArrayList<Server>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            servers.add(new Server(
                    values[columns.indexOf("pxname")],
                    values[columns.indexOf("svname")],
                    values[columns.indexOf("status")],
                    number(values[columns.indexOf("scur")]),
                    number(values[columns.indexOf("qcur")])));
        }
        return servers;
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** A HAProxy that hangs is like one that is away: such a socket knows no timeout, so it is closed under the reader. */
    private String ask(String command) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            PATIENCE.execute(() -> close(channel));
            channel.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException closed) {
            // it was what we wanted
        }
    }
}
