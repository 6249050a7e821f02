package masthead.deploy.control;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** The command line's side of the socket. */
public final class Caller {
    private final Path socket;

    public Caller(Path socket) {
        this.socket = socket;
    }

    /**
     * Has the launcher run a command.
     *
     * @return nothing if it is done, else the reason why it isn't
     * @throws IOException no launcher listens there, or it went away
     */
    public String call(Request request, Answers answers) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            request.write(out);
            var in = new DataInputStream(Channels.newInputStream(channel));
            while (true) {
                Frame frame = Frame.read(in);
                switch (frame.kind()) {
                    case Frame.RESULT -> answers.result(frame.text());
                    case Frame.PROGRESS -> answers.progress(frame.text());
                    default -> {
                        return frame.text();
                    }
                }
            }
        }
    }
}
