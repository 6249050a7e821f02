package masthead.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import masthead.gateway.credential.Client;

/** Somebody at the door. */
record Visit(HttpServletRequest request, HttpServletResponse response) {
    Client client() {
        return Client.of(request);
    }

    /** What the address brings. */
    Fields query() {
        return Fields.ofQuery(request);
    }
}
