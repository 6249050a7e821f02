package masthead.deploy.control;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import masthead.deploy.Trouble;

/** The launcher's side of the socket, which only its owner may write to. */
public final class ControlSocket implements AutoCloseable {
    private static final int AT_A_TIME = 8;

    private final Path path;
    private final Map<String, Command> commands;
    private final ServerSocketChannel channel;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, task -> {
        var thread = new Thread(task, "command");
        thread.setDaemon(true);
        return thread;
    });

    private ControlSocket(Path path, Map<String, Command> commands) throws IOException {
        this.path = path;
        this.commands = Map.copyOf(commands);
        Files.deleteIfExists(path);
        this.channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(path));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }

    /** Begins to listen. */
    public static ControlSocket open(Path path, Map<String, Command> commands) throws IOException {
        var socket = new ControlSocket(path, commands);
        var listener = new Thread(socket::listen, "control");
        listener.setDaemon(true);
        listener.start();
        return socket;
    }

    private void listen() {
        while (channel.isOpen()) {
            try {
                SocketChannel caller = channel.accept();
                threads.execute(() -> serve(caller));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException refused) {
                // the caller has gone already
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller) {
            Request request = Request.read(new DataInputStream(Channels.newInputStream(caller)));
            var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller)));
            new Frame(Frame.END, outcome(request, new Sender(out))).write(out);
        } catch (IOException gone) {
            // nobody waits for the answer any more
        }
    }

    /** Runs the command; the reason if it failed. */
    private String outcome(Request request, Answers answers) {
        Command command = commands.get(request.command());
        if (command == null) {
            return "The launcher knows no command " + request.command();
        }
        try {
            command.run(request, answers);
            return "";
        } catch (Trouble trouble) {
            return String.valueOf(trouble.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return "The launcher is stopping";
        } catch (IOException | RuntimeException e) {
            return e.toString();
        }
    }

    private record Sender(DataOutputStream out) implements Answers {
        @Override
        public void result(String text) {
            send(Frame.RESULT, text);
        }

        @Override
        public void progress(String line) {
            send(Frame.PROGRESS, line);
        }

        /** A caller that has left stops no command: what was begun is brought to its end. */
        private void send(byte kind, String text) {
            try {
                new Frame(kind, text).write(out);
            } catch (IOException gone) {
                // see above
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        threads.shutdownNow();
        Files.deleteIfExists(path);
    }
}
