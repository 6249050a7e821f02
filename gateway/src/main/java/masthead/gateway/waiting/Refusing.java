package masthead.gateway.waiting;

import java.io.IOException;

/** Sends the answer that says why there is none. */
@FunctionalInterface
public interface Refusing {
    /** @param status 503 for want of room, 500 for a fault of ours */
    void send(int status) throws IOException;
}
