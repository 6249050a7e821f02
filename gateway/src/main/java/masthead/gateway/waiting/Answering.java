package masthead.gateway.waiting;

import java.io.IOException;

/** Sends the answer to a request. What it throws means that whoever asked has left. */
@FunctionalInterface
public interface Answering {
    void send() throws IOException;
}
